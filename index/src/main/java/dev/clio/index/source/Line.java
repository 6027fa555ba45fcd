package dev.clio.index.source;

/**
 * A line of a text.
 *
 * @param number 1-based, in the file
 * @param text as decoded, without line end
 */
record Line(int number, String text) {
  boolean blank() {
    return trimmed().isEmpty();
  }

  String trimmed() {
    return Characters.trim(text);
  }

  /** Width of the white space that it begins with; a tab reaches the next multiple of four. */
  int indent() {
    int width = 0;
    for (int i = 0; i < text.length() && Characters.space(text.charAt(i)); i++) {
      width = text.charAt(i) == '\t' ? (width / 4 + 1) * 4 : width + 1;
    }
    return width;
  }
}
