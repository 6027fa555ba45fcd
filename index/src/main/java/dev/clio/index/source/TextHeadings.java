package dev.clio.index.source;

import java.util.List;

/** Which lines of a text without markup are headings, by their look and what stands around them. */
final class TextHeadings {
  private static final int MOST_LINES = 4;
  private static final int MOST_IN_A_ROW = 5;
  private static final int PARAGRAPH = 100;

  private final List<Line> lines;
  private final Wrap wrap;
  private final ItemLines items;

  TextHeadings(List<Line> lines, Wrap wrap, ItemLines items) {
    this.lines = lines;
    this.wrap = wrap;
    this.items = items;
  }

  /** How many lines the heading that begins at line {@code i} takes; 0 where none does. */
  int at(int i) {
    if (!look(i) || !(blank(i - 1) || heading(i - 1) || betweenItems(i))) {
      return 0;
    }
    int count = 1;
    while (count < MOST_LINES && look(i + count) && together(i + count - 1, i + count)) {
      count++;
    }
    return leads(i + count) && !inLongRow(i) ? count : 0;
  }

  private boolean heading(int i) {
    return look(i) && blank(i - 1);
  }

  /** Whether one list ends right above line {@code i} and another begins right below. */
  private boolean betweenItems(int i) {
    return items.at(i - 1) != null
        && i + 1 < lines.size()
        && items.at(i + 1) != null
        && lines.get(i).indent() == 0
        && !wrap.full(lines.get(i - 1).trimmed().length());
  }

  private boolean look(int i) {
    return i < lines.size() && HeadingLook.is(lines.get(i).trimmed()) && !listed(i);
  }

  /** An item is no heading, unless it stands alone before text: "2. Causes of the war". */
  private boolean listed(int i) {
    ItemLabel label = items.at(i);
    if (label == null) {
      return false;
    }
    int next = next(i);
    boolean alone = blank(i - 1) && blank(i + 1) && next < lines.size();
    return !alone
        || label.style() == ItemLabel.Style.BULLET
        || items.at(next) != null
        || lines.get(next).trimmed().length() < PARAGRAPH;
  }

  private boolean together(int i, int next) {
    String second = lines.get(next).trimmed();
    boolean capitals = HeadingLevels.capitals(lines.get(i).trimmed());
    boolean aside = second.startsWith("(") && second.endsWith(")") && blank(next + 1);
    return aside || (capitals && (HeadingLevels.capitals(second) || second.startsWith("(")));
  }

  /** Whether what comes after a heading is what a heading can lead to. */
  private boolean leads(int after) {
    if (next(after - 1) >= lines.size()) {
      return false;
    }
    if (blank(after) || items.at(after) != null) {
      return true;
    }
    String next = lines.get(after).trimmed();
    return !wrap.present() && (next.length() > PARAGRAPH || sentence(next));
  }

  /** Many short lines one after the other are a list, not headings; lines together are one. */
  private boolean inLongRow(int i) {
    int row = 0;
    for (int n = previous(i); n >= 0 && look(n) && row < MOST_IN_A_ROW; n = previous(n)) {
      row += blank(n - 1) ? 1 : 0;
    }
    for (int n = i; n < lines.size() && look(n) && row < MOST_IN_A_ROW; n = next(n)) {
      row += blank(n - 1) ? 1 : 0;
    }
    return row >= MOST_IN_A_ROW;
  }

  private static boolean sentence(String line) {
    return line.length() > 0 && ".!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private boolean blank(int i) {
    return i < 0 || i >= lines.size() || lines.get(i).blank();
  }

  private int next(int i) {
    int next = i + 1;
    while (next < lines.size() && lines.get(next).blank()) {
      next++;
    }
    return next;
  }

  private int previous(int i) {
    int previous = i - 1;
    while (previous >= 0 && lines.get(previous).blank()) {
      previous--;
    }
    return previous;
  }
}
