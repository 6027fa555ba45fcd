package dev.clio.bot.discord;

import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * A table: in columns of one width where they fit a phone, else a line for each row with its first
 * cell strong. What does not fit is counted.
 */
final class TableCard {
  /** Letters of one width that fit on a phone. */
  private static final int NARROW = 36;

  private static final String FENCE = "```";
  private static final String GAP = "  ";
  private static final int LONGEST_TITLE = 1_000;
  private static final int LONGEST_ROW = 500;

  /** Kept free for the line that counts what is left out. */
  private static final int REST = 100;

  private final Say say;

  TableCard(Say say) {
    this.say = say;
  }

  MessageEmbed embed(Message.Table table) {
    String title = Markup.of(title(table.title()), LONGEST_TITLE);
    List<List<String>> rows =
        table.rows().stream().map(row -> row.stream().map(Clean::line).toList()).toList();
    int room = Look.LONGEST_DESCRIPTION - title.length() - REST;
    String body = isNarrow(rows) ? columns(rows, room) : lines(rows, room);
    String all = (title + body).strip();
    return Look.CLIO.embed().setDescription(all.isEmpty() ? "…" : all).build();
  }

  private static Text title(String title) {
    Text nothing = Text.of("");
    return title.contains("\n") ? nothing.plain(title) : nothing.strong(title);
  }

  /** Whether columns would look like columns: short, and of letters that are all of one width. */
  private static boolean isNarrow(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int width = widths(rows).stream().mapToInt(each -> each).sum() + GAP.length() * (columns - 1);
    return columns > 1
        && width <= NARROW
        && rows.stream().allMatch(row -> row.stream().allMatch(TableCard::isOfOneWidth));
  }

  private static boolean isOfOneWidth(String cell) {
    return cell.codePoints().allMatch(c -> c < 0x300 && c != '`');
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), row.get(i).length()));
      }
    }
    return Collections.unmodifiableList(widths);
  }

  private String columns(List<List<String>> rows, int room) {
    List<Integer> widths = widths(rows);
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        line.append(cell).append(" ".repeat(widths.get(i) - cell.length())).append(GAP);
      }
      lines.add(line.toString().stripTrailing());
    }
    int fit = fit(lines, room - 2 * (FENCE.length() + 1));
    String inside = String.join("\n", lines.subList(0, fit));
    return "\n" + FENCE + "\n" + inside + "\n" + FENCE + "\n" + rest(lines.size() - fit);
  }

  private String lines(List<List<String>> rows, int room) {
    List<String> lines = rows.stream().map(row -> Markup.of(line(row), LONGEST_ROW)).toList();
    int fit = fit(lines, room);
    return "\n\n" + String.join("\n", lines.subList(0, fit)) + "\n" + rest(lines.size() - fit);
  }

  private static Text line(List<String> row) {
    Text line = Text.of("").strong(row.getFirst());
    List<String> others = row.subList(1, row.size()).stream().filter(c -> !c.isEmpty()).toList();
    return others.isEmpty() ? line : line.plain(" · " + String.join(" · ", others));
  }

  private static int fit(List<String> lines, int room) {
    int fit = 0;
    for (int used = 0; fit < lines.size(); fit++) {
      used += lines.get(fit).length() + 1;
      if (used > room) {
        break;
      }
    }
    return fit;
  }

  private String rest(int missing) {
    return missing == 0 ? "" : Markup.of(say.words("rows.more", missing), REST);
  }
}
