package dev.clio.index.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes of a name that a stranger gave to a file one that every file system takes. */
public final class FileName {
  /** In bytes of UTF-8; file systems stop at 255, and chats much earlier. */
  private static final int LONGEST = 100;

  private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

  /** Controls, marks that turn the direction of writing, halves of characters, and the like. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*#]");
  private static final Pattern BLANKS = Pattern.compile("\\p{Z}+");
  private static final Pattern BEGINNING = Pattern.compile("^[.~$ ]+");
  private static final Pattern END = Pattern.compile("[. ]+$");

  /** Names of devices, which Windows does not give to files. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\..*)?");

  private FileName() {}

  /** The name made safe; empty if nothing is left of it. */
  public static Optional<String> safe(String given) {
    String name = FOLDERS.matcher(Normalizer.normalize(given, Normalizer.Form.NFC)).replaceAll("");
    name = UNSEEN.matcher(name).replaceAll("");
    name = FORBIDDEN.matcher(name).replaceAll("_");
    name = BLANKS.matcher(name).replaceAll(" ");
    name = BEGINNING.matcher(name).replaceAll("");
    name = END.matcher(name).replaceAll("");
    if (DEVICE.matcher(name).matches()) {
      name = "_" + name;
    }
    name = shortened(name);
    return name.isEmpty() ? Optional.empty() : Optional.of(name);
  }

  /** What two names have in common that some file system takes for the same. */
  static String folded(String name) {
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** The ending stays: by it the format is told. */
  private static String shortened(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 || bytes(name.substring(dot)) > 16 ? "" : name.substring(dot);
    String stem = name.substring(0, name.length() - ending.length());
    while (bytes(stem) + bytes(ending) > LONGEST) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem.stripTrailing() + ending;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
