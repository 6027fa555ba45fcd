package dev.clio.index.lucene;

import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;

/**
 * A passage that was found.
 *
 * @param score its BM25 score
 */
public record Hit(Passage passage, Origin origin, double score) {
  static List<Hit> of(IndexSearcher searcher, TopDocs found) throws IOException {
    StoredFields stored = searcher.storedFields();
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (ScoreDoc doc : found.scoreDocs) {
      Document document = stored.document(doc.doc);
      Passage passage = Codec.passage(document.getBinaryValue(Field.STORED));
      String file = Field.file(document.get(Field.SEAT));
      hits.add(new Hit(passage, Origin.of(file, passage.citations()), doc.score));
    }
    return hits;
  }
}
