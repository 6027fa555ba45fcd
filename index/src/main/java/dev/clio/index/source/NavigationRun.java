package dev.clio.index.source;

import java.util.regex.Pattern;

/**
 * The menu of a web page that was saved as text: four or more short labels at the same distance
 * from each other at the beginning or the end, some of them words that menus are made of.
 */
final class NavigationRun implements Rule {
  private static final Pattern MENU_WORD =
      Pattern.compile(
          String.join(
              "|",
              "home(?: ?page)?|main page|menu|top|back|next|previous|search|site ?map|help|faq|rss",
              "about(?: .{1,25})?|(?:how to )?contact(?: .{1,15})?|privacy(?: policy)?|terms(?: of"
                  + " use)?",
              "news(?:letter)?|publications|archives?|downloads?|(?:external |useful |our )?links",
              "gallery|photos|forum|blog|guest ?book|log ?in|register|sign"
                  + " (?:in|up)|subscribe|donate"),
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST = 4;

  @Override
  public void apply(Page page) {
    takeRun(page, page.next(-1), 1);
    takeRun(page, page.previous(page.size()), -1);
  }

  private static void takeRun(Page page, int from, int direction) {
    int count = 0;
    int menuWords = 0;
    int lastMenuWord = 0;
    int gap = 0;
    int i = from;
    while (inside(page, i) && label(page.text(i))) {
      count++;
      if (MENU_WORD.matcher(page.text(i)).matches()) {
        menuWords++;
        lastMenuWord = count;
      }
      int next = step(page, i, direction);
      if (count > 1 && Math.abs(next - i) != gap) {
        break;
      }
      gap = Math.abs(next - i);
      i = next;
    }
    boolean closed = inside(page, i) && label(page.text(i));
    int taken = closed ? count : lastMenuWord;
    if (menuWords >= 2 && taken >= FEWEST) {
      drop(page, from, direction, taken);
    }
  }

  private static void drop(Page page, int from, int direction, int count) {
    int i = from;
    for (int n = 0; n < count; n++) {
      int next = step(page, i, direction);
      page.drop("navigation", i);
      i = next;
    }
  }

  private static int step(Page page, int i, int direction) {
    return direction > 0 ? page.next(i) : page.previous(i);
  }

  private static boolean inside(Page page, int i) {
    return i >= 0 && i < page.size();
  }

  private static boolean label(String line) {
    return line.length() <= 50
        && line.split("\\s+").length <= 7
        && ".!?;,".indexOf(line.charAt(line.length() - 1)) < 0;
  }
}
