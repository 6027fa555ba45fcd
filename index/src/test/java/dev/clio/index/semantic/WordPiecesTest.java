package dev.clio.index.semantic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Word pieces: the numbers are those of the reference implementation, huggingface/tokenizers. */
final class WordPiecesTest {
  private static WordPieces pieces;

  @BeforeAll
  static void read() throws Exception {
    String name = "bge-small-en-v1.5-q-tokenizer.json";
    try (InputStream in = WordPieces.class.getClassLoader().getResourceAsStream(name)) {
      pieces = WordPieces.read(in);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          When was the Treaty of Rapallo signed, and why? | 2043 2001 1996 5036 1997 9680 8095 2080 2772 1010 1998 2339 1029
          G. V. Chicherin's Khalkhin-Gol (Nomonhan) 1939–45 | 1043 1012 1058 1012 9610 7474 2378 1005 1055 1047 8865 10023 2378 1011 2175 2140 1006 2053 8202 4819 1007 3912 1516 3429
          Piłsudski, Ürümqi; naïve café | 14255 18818 6342 5104 3211 1010 24471 2819 14702 1025 15743 7668
          7,000 troops & £26,000 — 47% | 1021 1010 2199 3629 1004 21853 2575 1010 2199 1517 4700 1003
          “smart quotes” don’t | 1523 6047 16614 1524 2123 1521 1056
          中国 and Москва | 1746 1799 1998 1191 14150 29747 23925 25529 10260
          🙂 emoji and space | 100 7861 29147 2072 1998 2686
          U.S.S.R. T-26 #cite note-4 | 1057 1012 1055 1012 1055 1012 1054 1012 1056 1011 2656 1001 21893 3602 1011 1018
          Straße Σίσυφος שלום | 2358 27807 1173 18199 29733 29735 29736 15297 1266 29799 29792 29800
          """)
  void agreesWithTheReference(String text, String ids) {
    List<Integer> wanted = Arrays.stream(ids.split(" ")).map(Integer::valueOf).toList();
    assertEquals(wanted, ids(text));
  }

  @Test
  void takesAnEndlessWordForUnknown() {
    assertEquals(List.of(100), ids("x".repeat(101)));
  }

  @Test
  void saysWhereItsPiecesStand() {
    WordPieces.Piece piece = pieces.of("At Rapallo").getLast();
    assertEquals("Rapallo", piece.range().of("At Rapallo"));
  }

  private static List<Integer> ids(String text) {
    return pieces.of(text).stream().map(WordPieces.Piece::id).toList();
  }
}
