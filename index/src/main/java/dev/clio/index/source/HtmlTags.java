package dev.clio.index.source;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tags of HTML inside a text that is none. Angle brackets that hold no known tag stay. */
final class HtmlTags implements Rule {
  /** Neighbouring tags are one find. */
  static final Pattern RUN =
      Pattern.compile(
          "(?:</?(?:a|abbr|b|big|blockquote|br|center|cite|code|div|em|font|h[1-6]|hr|i|img|li|ol|p"
              + "|pre|q|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)"
              + "(?:\\s[^<>]{0,300})?/?>|<!--[^<>]{0,300}-->)+",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "big", "cite", "code", "em", "font", "i", "q", "s", "small", "span",
          "strong", "sub", "sup", "tt", "u");

  private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)");

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.text(i).indexOf('<') >= 0) {
        page.clean("html-markup", i, RUN, HtmlTags::spaceFor);
      }
    }
  }

  /** What stands for the tags: nothing inside a word, a space between blocks. */
  static String spaceFor(String tags) {
    boolean apart =
        NAME.matcher(tags)
            .results()
            .anyMatch(name -> !INLINE.contains(name.group(1).toLowerCase(Locale.ROOT)));
    return apart ? " " : "";
  }
}
