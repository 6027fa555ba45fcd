package dev.clio.index.source;

import java.util.regex.Pattern;

/** Joins lines that were broken for want of room. */
final class Hyphenation {
  /** Beginnings after which the hyphen at a line end is most likely one of the word itself. */
  private static final Pattern COMPOUND =
      Pattern.compile(
          ".*(?:^|[^\\p{L}])(?:all|anti|co|counter|cross|ex|far|half|high|left|long|low|mid|multi|neo"
              + "|non|post|pre|pro|quasi|right|self|semi|short|so|sub|ultra|vice|well)-",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Hyphenation() {}

  /** Adds the next line to a paragraph, mending a word divided between them. */
  static void join(StringBuilder paragraph, String next) {
    if (divided(paragraph, next)) {
      if (!COMPOUND.matcher(tail(paragraph)).matches()) {
        paragraph.setLength(paragraph.length() - 1);
      }
    } else if (!paragraph.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(next);
  }

  private static boolean divided(StringBuilder paragraph, String next) {
    int length = paragraph.length();
    return length > 2
        && !next.isEmpty()
        && paragraph.charAt(length - 1) == '-'
        && Character.isLetter(paragraph.charAt(length - 2))
        && Character.isLowerCase(next.charAt(0));
  }

  private static String tail(StringBuilder paragraph) {
    return paragraph.substring(Math.max(0, paragraph.length() - 20));
  }
}
