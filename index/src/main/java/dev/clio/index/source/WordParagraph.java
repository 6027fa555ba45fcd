package dev.clio.index.source;

/** A paragraph of a Word document while it is read. Not thread-safe. */
final class WordParagraph {
  private static final int LONGEST_HEADING = 80;

  final int number;
  final StringBuilder words = new StringBuilder();
  String style = "";
  String list = "";
  int level = -1;
  int outline = -1;
  private int strongLetters;
  private int letters;

  WordParagraph(int number) {
    this.number = number;
  }

  void add(String text, boolean strong) {
    words.append(text);
    int count = (int) text.chars().filter(Character::isLetterOrDigit).count();
    letters += count;
    strongLetters += strong ? count : 0;
  }

  String text() {
    return Characters.squeeze(Characters.clean(words.toString()));
  }

  /** A short paragraph of nothing but strong words is a heading in all but name. */
  boolean strong() {
    String text = text();
    return letters > 0
        && strongLetters == letters
        && text.length() <= LONGEST_HEADING
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
