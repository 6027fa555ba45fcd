package dev.clio.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NearestTest {
  private final Directory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;

  @BeforeEach
  void index() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (String term :
          List.of("ribbentrop", "molotov", "molotov", "malatov", "khrushchev", "finland", "1939")) {
        Document document = new Document();
        document.add(new StringField(Field.TERMS, term, org.apache.lucene.document.Field.Store.NO));
        writer.addDocument(document);
        writer.commit();
      }
    }
    reader = DirectoryReader.open(directory);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  @Test
  void mendsOneSlipOfAnyKind() throws IOException {
    for (String typed : List.of("molotv", "mollotov", "molotof", "moltoov")) {
      assertEquals(Optional.of("molotov"), term(typed), typed);
    }
  }

  @Test
  void mendsTwoSlipsInLongWordsOnly() throws IOException {
    assertEquals(Optional.of("khrushchev"), term("kruschev"));
    assertEquals(Optional.of("ribbentrop"), term("ribentropp"));
    assertEquals(Optional.empty(), term("ribntrpp"));
    assertEquals(Optional.empty(), term("fnlad"));
  }

  @Test
  void takesTheMoreFrequentOfTwo() throws IOException {
    assertEquals(Optional.of("molotov"), term("malotov"));
  }

  @Test
  void guessesNoNumbersAndNoShortWords() throws IOException {
    assertEquals(Optional.empty(), term("1938"));
    assertEquals(Optional.empty(), term("fin"));
  }

  @Test
  void guessesNothingThatDoesNotCount() throws IOException {
    Nearest.Frequency noMolotov = (term, everywhere) -> term.equals("molotov") ? 0 : everywhere;
    assertEquals(Optional.of("malatov"), Nearest.term(reader, "malotov", noMolotov));
    assertEquals(Optional.empty(), Nearest.term(reader, "ribentropp", (term, everywhere) -> 0));
  }

  private Optional<String> term(String typed) throws IOException {
    return Nearest.term(reader, typed, (term, everywhere) -> everywhere);
  }
}
