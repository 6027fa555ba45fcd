package dev.clio.index.source;

import java.util.List;

/**
 * Files that are no documents we read, known by their first bytes, with what their owner can do.
 */
final class ForeignFormats {
  private record Foreign(String mark, String reason) {}

  private static final List<Foreign> FOREIGN =
      List.of(
          new Foreign(
              "\u00d0\u00cf\u0011\u00e0",
              "it is an old Word document, or one with a password; save it as .docx without one"),
          new Foreign("{\\rtf", "it is a Rich Text document; save it as .docx"),
          new Foreign("PK\u0003\u0004", "it is a packed file, not a Word document"),
          new Foreign("PK\u0005\u0006", "it is an empty packed file"),
          new Foreign("\u001f\u008b", "it is a packed file; unpack it first"),
          new Foreign("7z\u00bc\u00af", "it is a packed file; unpack it first"),
          new Foreign("Rar!", "it is a packed file; unpack it first"),
          new Foreign("\u0089PNG", "it is a picture"),
          new Foreign("\u00ff\u00d8\u00ff", "it is a picture"),
          new Foreign("GIF8", "it is a picture"),
          new Foreign("\u007fELF", "it is a program"),
          new Foreign("%!PS", "it is a PostScript document; save it as PDF"),
          new Foreign("SQLite format 3", "it is a database"));

  private ForeignFormats() {}

  static void refuse(Head head) throws UnreadableSource {
    for (Foreign foreign : FOREIGN) {
      if (head.startsWith(foreign.mark())) {
        throw new UnreadableSource(foreign.reason());
      }
    }
    if (head.binary()) {
      throw new UnreadableSource("it holds no text");
    }
  }
}
