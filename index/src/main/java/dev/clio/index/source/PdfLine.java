package dev.clio.index.source;

/**
 * A line on a page of a PDF. Lengths are points; {@code height} is where on the page it stands, 0
 * at the top and 1 at the bottom.
 */
record PdfLine(
    int page,
    String text,
    float left,
    float right,
    float y,
    float height,
    float size,
    boolean bold) {
  float width() {
    return right - left;
  }
}
