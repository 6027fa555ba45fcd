package dev.clio.index.lucene;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Shelf;
import dev.clio.index.passage.Passage;
import dev.clio.index.signal.Reading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;

/** Passages and events on their way into the index. */
public final class LuceneShelf implements Shelf {
  private static final FieldType TERMS = terms();

  private final IndexWriter writer;
  private final Reading.Reader reader;
  private final Map<String, FileRecord> records = new HashMap<>();

  LuceneShelf(IndexWriter writer, Reading.Reader reader) throws IOException {
    this.writer = writer;
    this.reader = reader;
    try (DirectoryReader before = DirectoryReader.open(writer)) {
      Records.readAll(before).forEach(record -> records.put(record.key(), record));
    }
  }

  @Override
  public Set<String> files() {
    return Set.copyOf(records.keySet());
  }

  @Override
  public Optional<FileRecord> file(String key) {
    return Optional.ofNullable(records.get(key));
  }

  @Override
  public Filing replace(String key) throws IOException {
    remove(key);
    return new LuceneFiling(key);
  }

  @Override
  public void remove(String key) throws IOException {
    if (records.remove(key) != null) {
      writer.deleteDocuments(new Term(Field.FILE, key), new Term(Field.RECORD, key));
    }
  }

  private static FieldType terms() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private final class LuceneFiling implements Filing {
    private final String key;
    private int ordinal;

    private LuceneFiling(String key) {
      this.key = key;
    }

    @Override
    public void add(Passage passage) throws IOException {
      List<String> terms = new ArrayList<>(reader.terms(passage));
      Document document = new Document();
      document.add(Field.key(Field.KIND, Field.A_PASSAGE));
      document.add(Field.key(Field.PASSAGE, passage.id().value()));
      document.add(Field.key(Field.FILE, key));
      document.add(new StringField(Field.SEAT, Field.seat(key, ordinal++), Store.YES));
      document.add(new org.apache.lucene.document.Field(Field.TERMS, new TermStream(terms), TERMS));
      document.add(new StoredField(Field.STORED, Codec.encode(passage)));
      writer.addDocument(document);
    }

    @Override
    public void add(DatedEvent event) throws IOException {
      Document document = new Document();
      document.add(Field.key(Field.KIND, Field.AN_EVENT));
      document.add(Field.key(Field.EVENT, event.date().toString()));
      document.add(Field.key(Field.FILE, key));
      document.add(new StoredField(Field.STORED, Codec.encode(event)));
      writer.addDocument(document);
    }

    @Override
    public void finish(FileRecord record) throws IOException {
      records.put(key, record);
      writer.addDocument(Records.document(record));
    }
  }
}
