package dev.clio.index.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label that a line of an outline or list begins with.
 *
 * @param style how it counts; items of one list share it
 * @param label without punctuation: "9", "9.1", "b"; empty for a bullet
 * @param text what comes after it
 */
record ItemLabel(Style style, String label, String text) {
  /** How a list counts. */
  enum Style {
    NUMBER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    LOWER_LETTER,
    UPPER_LETTER,
    BULLET
  }

  private record Form(Style style, Pattern pattern) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(
              Style.NUMBER, Pattern.compile("\\(?(\\d{1,3}(?:\\.\\d{1,3}){0,4})[.)]\\s+(\\S.*)")),
          new Form(Style.NUMBER, Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\s+(\\p{L}.*)")),
          new Form(Style.LOWER_ROMAN, Pattern.compile("\\(?([ivx]{2,5}|i)[.)]\\s+(\\S.*)")),
          new Form(Style.UPPER_ROMAN, Pattern.compile("\\(?([IVX]{2,5}|I)[.)]\\s+(\\S.*)")),
          new Form(Style.LOWER_LETTER, Pattern.compile("\\(?([a-z])[.)]\\s+(\\S.*)")),
          new Form(Style.UPPER_LETTER, Pattern.compile("\\(?([A-Z])[.)]\\s+(?!\\p{Lu}\\.)(\\S.*)")),
          new Form(
              Style.BULLET,
              Pattern.compile(
                  "()[-*+\u2022\u2023\u25e6\u25aa\u25cf\u00b7\u2013\u2014]\\s+(\\S.*)")));

  /** The label of a line whose white space was trimmed. */
  static Optional<ItemLabel> of(String line) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(line);
      if (matcher.matches()) {
        String text = Characters.trim(matcher.group(2));
        return Optional.of(new ItemLabel(form.style(), matcher.group(1), text));
      }
    }
    return Optional.empty();
  }

  /** Whether it may as well be the initial of a name or a pronoun, and needs a neighbour. */
  boolean doubtful() {
    return style != Style.NUMBER && style != Style.BULLET;
  }

  /** Whether the other one can stand next to it in one list. */
  boolean besides(ItemLabel other) {
    return (style == other.style || bothLetters(other)) && !label.equals(other.label);
  }

  /** In "h, i, j" the one in the middle looks like a Roman number. */
  private boolean bothLetters(ItemLabel other) {
    return doubtful()
        && other.doubtful()
        && label.length() == 1
        && other.label.length() == 1
        && Character.isUpperCase(label.charAt(0)) == Character.isUpperCase(other.label.charAt(0));
  }

  /** How many levels the label itself names: one for "9", two for "9.1". */
  int levels() {
    return style == Style.NUMBER ? 1 + (int) label.chars().filter(c -> c == '.').count() : 1;
  }
}
