package dev.clio.bot.ask;

import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import dev.clio.bot.citation.SourceLine;
import dev.clio.bot.command.Refusal;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes quotations, and checks each against the passage as it stands in the index now, byte for
 * byte. There is no other way to a quotation and no way round the check.
 */
final class Quotes {
  private final Sources sources;

  Quotes(Sources sources) {
    this.sources = sources;
  }

  /**
   * Quotes words of a passage.
   *
   * @param strong what is emphasised, inside {@code shown}; nothing where it is empty
   * @param after what stands behind the source: "1 of 3"
   */
  Quotation quote(
      Wording wording, Passage passage, TextRange shown, Optional<TextRange> strong, String after)
      throws IOException {
    String text = passage.text();
    TextRange emphasis = strong.orElse(new TextRange(shown.end(), shown.end()));
    Text words =
        Text.of(text.substring(shown.start(), emphasis.start()))
            .strong(emphasis.of(text))
            .plain(text.substring(emphasis.end(), shown.end()));
    check(wording, passage, shown, words.words());
    return new Quotation(
        passage.lead(),
        words,
        new SourceLine(wording.language()).of(passage.citations()) + after,
        passage.citation().source().link(),
        passage.criticisms().stream().map(Criticism::note).toList());
  }

  /** Makes sure that these are the words that stand in the index now. */
  void check(Wording wording, Passage passage, TextRange shown, String words) throws IOException {
    Passage indexed =
        sources.passage(passage.id()).orElseThrow(() -> new Refusal(wording.say("changed")));
    boolean verbatim =
        shown.end() <= indexed.text().length() && shown.of(indexed.text()).equals(words);
    if (!verbatim) {
      throw new IllegalStateException("words shown do not stand in passage " + passage.id());
    }
  }
}
