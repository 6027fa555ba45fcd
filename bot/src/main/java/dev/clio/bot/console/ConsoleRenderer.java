package dev.clio.bot.console;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Turns a post into lines for a terminal. The same post and look always give the same lines, and
 * nothing in the post is obeyed by a terminal.
 */
public final class ConsoleRenderer {
  private static final String INDENT = "  ";
  private static final String GAP = "   ";

  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private ConsoleRenderer(Look look) {
    this.look = look;
  }

  /** The lines, each ended by a line feed. */
  public static String render(Post post, Look look) {
    ConsoleRenderer renderer = new ConsoleRenderer(look);
    int choices = renderer.message(post.message());
    renderer.hints(post.actions(), choices + 1);
    return String.join("\n", renderer.lines) + "\n";
  }

  /** Words of Clio's own without indent, for greetings. */
  static String plain(String words, Look look) {
    List<Wrapping.Piece> pieces = List.of(new Wrapping.Piece(Printable.of(words), Style.PLAIN));
    return String.join("\n", Wrapping.lines(pieces, look.columns(), "", "")) + "\n";
  }

  /** Returns how many numbers are taken by choices. */
  private int message(Message message) {
    switch (message) {
      case Message.Note(var text) -> add(pieces(text), INDENT);
      case Message.Cited(var lead, var quotations) -> cited(lead, quotations);
      case Message.Table(var title, var rows) -> table(title, rows);
      case Message.Attachment attachment -> attachment(attachment);
      case Message.Question question -> {
        return question(question);
      }
    }
    return 0;
  }

  private void cited(Text lead, List<Quotation> quotations) {
    String indent = lead.isEmpty() ? INDENT : INDENT + INDENT;
    if (!lead.isEmpty()) {
      add(pieces(lead), INDENT);
    }
    for (int i = 0; i < quotations.size(); i++) {
      if (i > 0) {
        lines.add("");
      }
      quotation(quotations.get(i), "[" + (i + 1) + "] ", indent);
    }
  }

  private void quotation(Quotation quotation, String number, String indent) {
    quotation.heading().ifPresent(heading -> add(one(heading, Style.FAINT), indent));
    add(pieces(quotation.words()), indent);
    List<Wrapping.Piece> source = new ArrayList<>(one(quotation.source(), Style.FAINT));
    quotation.link().ifPresent(link -> source.addAll(one(" <" + link + ">", Style.FAINT)));
    add(source, indent + number, indent + " ".repeat(number.length()));
    for (String note : quotation.notes()) {
      add(one("Note: " + note, Style.PLAIN), indent);
    }
  }

  private void table(String title, List<List<String>> rows) {
    add(one(title, Style.PLAIN), INDENT);
    lines.add("");
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
    }
    int before = widths.stream().limit(Math.max(0, columns - 1)).mapToInt(width -> width).sum();
    for (List<String> row : rows) {
      if (before > look.columns() / 2) {
        // Columns would leave no room for the last: a line that wraps can still be read.
        add(one(String.join(" · ", row), Style.PLAIN), INDENT, INDENT + INDENT);
      } else {
        row(row, widths);
      }
    }
  }

  private void row(List<String> row, List<Integer> widths) {
    StringBuilder before = new StringBuilder(INDENT);
    for (int i = 0; i < row.size() - 1; i++) {
      String cell = Printable.of(row.get(i));
      before.append(cell).append(" ".repeat(widths.get(i) - Wrapping.width(cell))).append(GAP);
    }
    List<Wrapping.Piece> last = row.isEmpty() ? List.of() : one(row.getLast(), Style.PLAIN);
    String hanging = " ".repeat(Math.min(Wrapping.width(before.toString()), look.columns() / 2));
    add(last, before.toString(), hanging);
  }

  /** A file of text is shown; of any other the terminal can only tell. */
  private void attachment(Message.Attachment attachment) {
    add(pieces(attachment.note()), INDENT);
    lines.add("");
    String text = new String(attachment.content().toArray(), StandardCharsets.UTF_8);
    if (text.indexOf(0) >= 0 || text.indexOf('\uFFFD') >= 0) {
      add(one(attachment.name() + ", " + attachment.content(), Style.FAINT), INDENT);
    } else {
      text.lines().forEach(line -> add(one(line, Style.PLAIN), INDENT + INDENT));
    }
  }

  private int question(Message.Question question) {
    add(pieces(question.prompt()), INDENT);
    return switch (question.answering()) {
      case Answering.PickOne(var choices, _) -> {
        for (int i = 0; i < choices.size(); i++) {
          String number = INDENT + (i + 1) + " ";
          add(one(choices.get(i), Style.PLAIN), number, " ".repeat(number.length()));
        }
        yield choices.size();
      }
      case Answering.TypeIn() -> 0;
      case Answering.Order(var things) -> {
        for (int i = 0; i < things.size(); i++) {
          String letter = INDENT + (char) ('A' + i) + " ";
          add(one(things.get(i), Style.PLAIN), letter, " ".repeat(letter.length()));
        }
        yield 0;
      }
    };
  }

  private void hints(List<Action> actions, int first) {
    if (actions.isEmpty()) {
      return;
    }
    lines.add("");
    StringBuilder line = new StringBuilder(INDENT);
    for (int i = 0; i < actions.size(); i++) {
      String hint = (first + i) + " " + Printable.of(actions.get(i).label());
      boolean full = Wrapping.width(line + GAP + hint) > look.columns();
      if (i > 0 && full) {
        lines.add(faint(line.toString()));
        line = new StringBuilder(INDENT);
      }
      line.append(line.length() > INDENT.length() ? GAP : "").append(hint);
    }
    lines.add(faint(line.toString()));
  }

  private String faint(String line) {
    return look.styled()
        ? Style.FAINT.after(Style.PLAIN) + line + Style.PLAIN.after(Style.FAINT)
        : line;
  }

  private List<Wrapping.Piece> pieces(Text text) {
    return text.spans().stream().map(this::pieces).flatMap(Collection::stream).toList();
  }

  private List<Wrapping.Piece> pieces(Text.Span span) {
    return switch (span) {
      case Text.Plain(var words) -> one(words, Style.PLAIN);
      case Text.Strong(var words) -> one(words, Style.STRONG);
      case Text.Hidden(var words) -> one(words, Style.PLAIN);
      case Text.Link(var words, var to) -> one(words + " <" + to + ">", Style.PLAIN);
    };
  }

  private List<Wrapping.Piece> one(String words, Style style) {
    String printable = Printable.of(words);
    if (look.styled()) {
      return List.of(new Wrapping.Piece(printable, style));
    }
    String marked = style == Style.STRONG ? "*" + printable + "*" : printable;
    return List.of(new Wrapping.Piece(marked, Style.PLAIN));
  }

  private static int width(String cell) {
    return Wrapping.width(Printable.of(cell));
  }

  private void add(List<Wrapping.Piece> pieces, String indent) {
    add(pieces, indent, indent);
  }

  private void add(List<Wrapping.Piece> pieces, String first, String hanging) {
    lines.addAll(Wrapping.lines(pieces, look.columns(), first, hanging));
  }
}
