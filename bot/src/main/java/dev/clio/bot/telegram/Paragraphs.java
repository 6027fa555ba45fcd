package dev.clio.bot.telegram;

import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import dev.clio.bot.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What messages say, as blocks. Immutable. */
final class Paragraphs {
  private static final Phrases PHRASES = Phrases.of(Paragraphs.class);

  private final UnaryOperator<String> tappable;

  /**
   * Makes blocks.
   *
   * @param tappable what is done to words of Clio's own
   */
  Paragraphs(UnaryOperator<String> tappable) {
    this.tappable = tappable;
  }

  Block words(Text text) {
    return new Block(Block.Kind.WORDS, text.spans().stream().map(this::own).toList());
  }

  private Run own(Text.Span span) {
    return switch (span) {
      case Text.Plain(var words) -> new Run(tappable.apply(words), Ink.PLAIN);
      case Text.Strong(var words) -> new Run(tappable.apply(words), Ink.STRONG);
      case Text.Hidden(var words) -> new Run(words, Ink.HIDDEN);
      case Text.Link(var words, var to) -> new Run(words, Ink.PLAIN, Optional.of(to));
    };
  }

  List<Block> cited(Text lead, List<Quotation> quotations, Locale language) {
    List<Block> blocks = new ArrayList<>();
    if (!lead.isEmpty()) {
      blocks.add(words(lead));
    }
    for (int i = 0; i < quotations.size(); i++) {
      if (i > 0) {
        blocks.add(Block.GAP);
      }
      String number = quotations.size() > 1 ? "[" + (i + 1) + "] " : "";
      add(blocks, quotations.get(i), number, language);
    }
    return blocks;
  }

  /**
   * The same where there is less room: what is not strong in a quotation goes, from the last to the
   * first, until all fit.
   *
   * @param most in UTF-16 code units
   */
  List<Block> caption(Text lead, List<Quotation> quotations, Locale language, int most) {
    List<Quotation> shown = new ArrayList<>(quotations);
    List<Block> blocks = cited(lead, shown, language);
    for (int i = shown.size() - 1; i >= 0 && Fitting.length(blocks) > most; i--) {
      shown.set(i, strongAlone(shown.get(i)));
      blocks = cited(lead, shown, language);
    }
    return blocks;
  }

  private static Quotation strongAlone(Quotation quotation) {
    List<Text.Span> strong =
        quotation.words().spans().stream().filter(Text.Strong.class::isInstance).toList();
    return strong.isEmpty()
        ? quotation
        : new Quotation(
            quotation.heading(),
            new Text(strong),
            quotation.source(),
            quotation.link(),
            quotation.notes());
  }

  private static void add(List<Block> blocks, Quotation quotation, String number, Locale language) {
    quotation
        .heading()
        .ifPresent(heading -> blocks.add(Block.of(Block.Kind.SOURCE, heading, Ink.FAINT)));
    blocks.add(
        new Block(
            Block.Kind.QUOTE, quotation.words().spans().stream().map(Paragraphs::source).toList()));
    blocks.add(
        new Block(
            Block.Kind.SOURCE,
            List.of(
                new Run(number, Ink.PLAIN),
                new Run(quotation.source(), Ink.FAINT, quotation.link()))));
    for (String note : quotation.notes()) {
      blocks.add(
          new Block(
              Block.Kind.WORDS,
              List.of(
                  new Run(PHRASES.say(language, "note"), Ink.STRONG),
                  new Run(" " + note, Ink.PLAIN))));
    }
  }

  /** Words of a source: as they stand there. */
  private static Run source(Text.Span span) {
    return switch (span) {
      case Text.Plain(var words) -> new Run(words, Ink.PLAIN);
      case Text.Strong(var words) -> new Run(words, Ink.STRONG);
      case Text.Hidden(var words) -> new Run(words, Ink.HIDDEN);
      case Text.Link(var words, var to) -> new Run(words, Ink.PLAIN, Optional.of(to));
    };
  }

  /** Choices or things to order: a letter each, and a shape for those who tell shapes faster. */
  static List<Block> lettered(List<String> things) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      blocks.add(Block.of(Block.Kind.WORDS, letter(i) + "  " + things.get(i), Ink.PLAIN));
    }
    return blocks;
  }

  /** {@code A ▲}, {@code B ●} and so on. */
  static String letter(int index) {
    String shapes = "▲●■◆★✚⬟⬢";
    String shape = index < shapes.length() ? " " + shapes.charAt(index) : "";
    return index < 26 ? (char) ('A' + index) + shape : Integer.toString(index + 1);
  }

  /** A table: columns under each other where a telephone is wide enough, else a line a row. */
  List<Block> table(String title, List<List<String>> rows) {
    List<Block> blocks = new ArrayList<>();
    Ink ink = title.contains("\n") ? Ink.PLAIN : Ink.STRONG;
    blocks.add(Block.of(Block.Kind.WORDS, tappable.apply(title), ink));
    if (rows.isEmpty()) {
      return blocks;
    }
    Optional<String> columns = Columns.of(rows);
    if (columns.isPresent()) {
      blocks.add(Block.of(Block.Kind.ROWS, columns.get(), Ink.PLAIN));
    } else {
      blocks.add(Block.GAP);
      rows.forEach(row -> blocks.add(line(row)));
    }
    return blocks;
  }

  private Block line(List<String> row) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = tappable.apply(row.get(i));
      String before = i == 0 ? "" : i == 1 ? " — " : " · ";
      runs.add(new Run(before, Ink.PLAIN));
      runs.add(new Run(cell, i == 0 && row.size() > 1 ? Ink.STRONG : Ink.PLAIN));
    }
    return new Block(Block.Kind.WORDS, runs);
  }
}
