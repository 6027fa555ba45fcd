package dev.clio.index.lucene;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Shelf;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
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
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/** Passages and events on their way into the index. */
public final class LuceneShelf implements Shelf, AutoCloseable {
  private static final FieldType TERMS = terms(IndexOptions.DOCS_AND_FREQS);
  private static final FieldType ABOVE = terms(IndexOptions.DOCS);

  private final IndexWriter writer;
  private final Reading.Reader reader;
  private final DirectoryReader before;
  private final Map<String, FileRecord> records = new HashMap<>();

  LuceneShelf(IndexWriter writer, Reading.Reader reader) throws IOException {
    this.writer = writer;
    this.reader = reader;
    this.before = DirectoryReader.open(writer);
    Records.readAll(before).forEach(record -> records.put(record.key(), record));
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
  public Optional<String> holder(PassageId id) throws IOException {
    IndexSearcher searcher = new IndexSearcher(before);
    TopDocs found = searcher.search(new TermQuery(new Term(Field.PASSAGE, id.value())), 1);
    if (found.scoreDocs.length == 0) {
      return Optional.empty();
    }
    String seat =
        searcher
            .storedFields()
            .document(found.scoreDocs[0].doc, Set.of(Field.SEAT))
            .get(Field.SEAT);
    return Optional.of(Field.file(seat));
  }

  @Override
  public Filing replace(String key) throws IOException {
    remove(key);
    return new LuceneFiling(key);
  }

  /** Passages may have been added of a file that was never finished: they go too. */
  @Override
  public void remove(String key) throws IOException {
    records.remove(key);
    writer.deleteDocuments(new Term(Field.FILE, key), new Term(Field.RECORD, key));
  }

  @Override
  public void close() throws IOException {
    before.close();
  }

  private static FieldType terms(IndexOptions kept) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(kept);
    type.setOmitNorms(kept == IndexOptions.DOCS);
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
      document.add(Field.key(Field.COLLECTION, Origin.collection(key)));
      document.add(
          Field.key(Field.SOURCES, Sources.term(Origin.of(key, passage.citations()).sources())));
      document.add(
          new org.apache.lucene.document.Field(
              Field.ABOVE, new TermStream(Titles.words(passage)), ABOVE));
      document.add(new NumericDocValuesField(Field.LENGTH, terms.size()));
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
      document.add(new StringField(Field.FILE, key, Store.YES));
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
