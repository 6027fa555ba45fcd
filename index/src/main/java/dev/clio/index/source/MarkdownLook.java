package dev.clio.index.source;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a text is Markdown by its look, whatever its name. */
final class MarkdownLook {
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} \\S");

  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("\\*\\*[^*\\n]{1,200}\\*\\*"),
          Pattern.compile("(?m)^[-*] \\S"),
          Pattern.compile("\\[[^\\]\\n]{1,200}\\]\\([^)\\n]{1,300}\\)"),
          Pattern.compile("(?m)^\\|(?:[^|\\n]{0,200}\\|){2,}"),
          Pattern.compile("(?m)^(?:```|> )"));

  private MarkdownLook() {}

  /** Two headings with number signs, or one and another sign, or strong words in many places. */
  static boolean is(String text) {
    long headings = HEADING.matcher(text).results().limit(2).count();
    long signs = SIGNS.stream().filter(sign -> sign.matcher(text).find()).count();
    return headings == 2 || (headings == 1 && signs > 0) || signs >= 3;
  }
}
