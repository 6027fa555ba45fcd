package dev.clio.index.language;

import java.util.List;
import java.util.Optional;

/** The content languages that Clio knows. */
public final class Languages {
  private static final List<Language> ALL = List.of(new English());

  private Languages() {}

  /** The language of sources that do not say theirs. */
  public static Language usual() {
    return ALL.getFirst();
  }

  /** The language with this ISO 639-1 code, if it is known. */
  public static Optional<Language> of(String code) {
    return ALL.stream().filter(language -> language.code().equals(code)).findFirst();
  }

  /** The codes of all. */
  public static List<String> codes() {
    return ALL.stream().map(Language::code).toList();
  }
}
