package dev.clio.index.lucene;

import dev.clio.index.ingest.FileRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** File records in the index: they stand beside the passages, so the two cannot disagree. */
final class Records {
  private Records() {}

  static Document document(FileRecord record) throws IOException {
    Document document = new Document();
    document.add(Field.key(Field.KIND, Field.A_FILE));
    document.add(Field.key(Field.RECORD, record.key()));
    document.add(new StoredField(Field.STORED, encode(record)));
    return document;
  }

  static List<FileRecord> readAll(IndexReader reader) throws IOException {
    IndexSearcher searcher = new IndexSearcher(reader);
    var all =
        searcher.search(
            new TermQuery(new Term(Field.KIND, Field.A_FILE)), Math.max(1, reader.maxDoc()));
    var stored = searcher.storedFields();
    List<FileRecord> records = new ArrayList<>();
    for (ScoreDoc doc : all.scoreDocs) {
      records.add(decode(stored.document(doc.doc).getBinaryValue(Field.STORED)));
    }
    return records;
  }

  private static BytesRef encode(FileRecord record) throws IOException {
    Encoder out = new Encoder();
    out.string(record.key());
    out.string(Long.toString(record.size()));
    out.string(Long.toString(record.modifiedMillis()));
    out.string(record.hash());
    out.number(record.documents());
    out.number(record.passages());
    out.number(record.events());
    out.list(
        List.copyOf(record.dropped().entrySet()),
        entry -> {
          out.string(entry.getKey());
          out.number(entry.getValue());
        });
    out.optional(record.failure(), out::string);
    return out.bytes();
  }

  private static FileRecord decode(BytesRef bytes) throws IOException {
    Decoder in = new Decoder(bytes);
    return new FileRecord(
        in.string(),
        Long.parseLong(in.string()),
        Long.parseLong(in.string()),
        in.string(),
        in.number(),
        in.number(),
        in.number(),
        counts(in),
        in.optional(in::string));
  }

  private static Map<String, Integer> counts(Decoder in) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    in.list(() -> Map.entry(in.string(), in.number()))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }
}
