package dev.clio.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown stands in the source, to the letter, whatever letters the source is made of. */
final class VerbatimTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ofﬁce of the commissar ﬁled the ﬁnal treaty of Rapallo.", // ligatures
        "The “treaty” of Rapallo wasn’t ‘secret’ — or so Chicherin’s aide said…", // curly quotes
        "Tsche\u0301chov and Pi\u0142sudski met at U\u0308ru\u0308mqi over the"
            + " treaty.", // combining
        "The treaty 🤝🏽 of Rapallo 👩‍👩‍👧‍👦 pleased both 🇩🇪 and 🇷🇺 delegates.", // emoji,
        // joined
        "The treaty שלום was called سلام by some at Rapallo, as the letter said.", // right to left
        "The treaty\u00a0of\u2009Rapallo\u202fran to 5\u00a0000 words.", // odd spaces
        "The treaty of Rapallo cost ½ of ² the Ⅳ budget, №\u00a07 said.", // compatibility forms
        "ＴＨＥ treaty of Ｒapallo was typed in full width letters.", // full width
        "The treaty of Rapallo: 𝔗𝔥𝔢 𝔰𝔢𝔠𝔯𝔢𝔱 𝔠𝔩𝔞𝔲𝔰𝔢 was never printed.", // beyond the
        // first plane
        "Straße, ŒUVRE, Æthelred, ĳssel and the treaty of Rapallo.", // letters that fold to two
        "The treaty of Rapallo İstanbul ıstırap ſecret ẞ.", // letters that change length in case
      })
  void showsTheLettersOfTheSource(String sentence) throws Exception {
    Path file = folder.resolve("seeds/letters.txt");
    Files.createDirectories(file.getParent());
    String around = "Nothing of note happened in the days before it at all. ";
    Files.writeString(file, "Letters\n\n" + around + sentence + " " + around.repeat(6) + "\n");
    String source = Files.readString(file);
    try (Library library = open()) {
      for (String asked : askings(sentence)) {
        List<Excerpt> shown = library.nearest(Question.of(asked), 3);
        assertFalse(shown.isEmpty(), asked);
        for (Excerpt excerpt : shown) {
          assertTrue(source.contains(excerpt.text()), excerpt.text());
          String bold = excerpt.answerInText().of(excerpt.text());
          assertTrue(source.contains(bold), bold);
          assertEquals(excerpt.passage(), library.passage(excerpt.passage().id()).orElseThrow());
        }
        assertTrue(shown.getFirst().text().contains(sentence), shown.getFirst().text());
      }
    }
  }

  @Test
  void cutsALongSentenceOnlyBetweenWholeCharacters() throws Exception {
    Path file = folder.resolve("seeds/long.txt");
    Files.createDirectories(file.getParent());
    String piece = "e\u0301👩‍👩‍👧‍👦ﬁ";
    Files.writeString(file, "Long\n\nThe treaty of Rapallo " + piece.repeat(120) + ".\n");
    String source = Files.readString(file);
    try (Library library = open()) {
      Excerpt shown = library.nearest(Question.of("treaty of Rapallo"), 1).getFirst();
      assertTrue(source.contains(shown.text()));
      assertTrue(shown.text().length() <= Excerpt.LONGEST);
      assertFalse(Character.isLowSurrogate(shown.text().charAt(0)));
      assertFalse(Character.isHighSurrogate(shown.text().charAt(shown.text().length() - 1)));
    }
  }

  /** The question in other letters than the source's. */
  private static List<String> askings(String sentence) {
    return List.of(
        "treaty of Rapallo?",
        sentence,
        Normalizer.normalize(sentence, Normalizer.Form.NFC),
        Normalizer.normalize(sentence, Normalizer.Form.NFD),
        Normalizer.normalize(sentence, Normalizer.Form.NFKD).replace('’', '\''),
        sentence.toUpperCase(java.util.Locale.ROOT));
  }

  private Library open() throws Exception {
    Library library =
        Library.open(
            new LibrarySettings(
                List.of(folder.resolve("seeds")),
                folder.resolve("data"),
                LibrarySettings.Semantic.OFF,
                LibrarySettings.REFUSE_BELOW));
    library.refresh(Progress.SILENT);
    return library;
  }
}
