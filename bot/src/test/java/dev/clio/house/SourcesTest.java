package dev.clio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The house rules that files show: small, introduced by their package, and finished. */
final class SourcesTest {
  private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");

  @TempDir Path folder;

  @Test
  void filesAreSmall() throws IOException {
    assertEquals(List.of(), tooLarge(sizes(Sources.ROOT)));
  }

  @Test
  void packagesIntroduceThemselves() throws IOException {
    assertEquals(List.of(), withoutIntroduction(Sources.ROOT));
  }

  @Test
  void nothingIsLeftForLater() throws IOException {
    assertEquals(List.of(), unfinished(Sources.ROOT));
  }

  @Test
  void seesFilesThatAreTooLarge() {
    var longest = new ArrayList<>(List.of(10, 20, 30));
    assertEquals(List.of(), tooLarge(longest));
    longest.add(401);
    assertEquals(
        List.of("the longest has 401 lines", "95 of 100 have up to 401 lines"), tooLarge(longest));
    assertEquals(List.of("half have 80 lines or more"), tooLarge(List.of(10, 80, 80)));
  }

  @Test
  void seesPackagesThatSayNothing() throws IOException {
    write("index/src/main/java/none/A.java", "");
    write("index/src/main/java/mute/package-info.java", "@NullMarked\npackage mute;");
    write("bot/src/main/java/nulls/package-info.java", "/** Says. */\npackage nulls;");
    write("bot/src/main/java/good/package-info.java", "/** Says. */\n@NullMarked\npackage good;");
    String tooLong = "/**\n" + " * One more line.\n".repeat(7) + " */\n@NullMarked\npackage prose;";
    write("bot/src/main/java/prose/package-info.java", tooLong);
    assertEquals(
        List.of(
            "index/src/main/java/mute",
            "index/src/main/java/none",
            "bot/src/main/java/nulls",
            "bot/src/main/java/prose"),
        withoutIntroduction(folder));
  }

  @Test
  void seesWhatIsLeftForLater() throws IOException {
    write("bot/src/test/java/A.java", "// FIX" + "ME");
    write("README.md", "To do: nothing. TO" + "DO: this.");
    assertEquals(List.of("README.md", "bot/src/test/java/A.java"), unfinished(folder));
  }

  private static List<Integer> sizes(Path root) throws IOException {
    var sizes = new ArrayList<Integer>();
    for (Path file : Sources.java(root, "main")) {
      if (!file.endsWith("package-info.java")) {
        sizes.add(Files.readAllLines(file).size());
      }
    }
    return sizes;
  }

  private static List<String> tooLarge(List<Integer> sizes) {
    List<Integer> sorted = sizes.stream().sorted().toList();
    var complaints = new ArrayList<String>();
    if (sorted.getLast() > 400) {
      complaints.add("the longest has %d lines".formatted(sorted.getLast()));
    }
    int most = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    if (most > 250) {
      complaints.add("95 of 100 have up to %d lines".formatted(most));
    }
    int median = sorted.get(sorted.size() / 2);
    if (median >= 80) {
      complaints.add("half have %d lines or more".formatted(median));
    }
    return complaints;
  }

  /** Packages whose package-info is missing, not null-marked, or not one to six lines long. */
  private static List<String> withoutIntroduction(Path root) throws IOException {
    var packages = new LinkedHashSet<Path>();
    for (Path file : Sources.java(root, "main")) {
      packages.add(file.getParent());
    }
    var found = new ArrayList<String>();
    for (Path one : packages) {
      Path info = one.resolve("package-info.java");
      String text = Files.exists(info) ? Files.readString(info) : "";
      long lines = javadoc(text).lines().filter(line -> !line.matches("[\\s*]*")).count();
      if (lines < 1 || lines > 6 || !text.contains("@NullMarked\npackage ")) {
        found.add(root.relativize(one).toString());
      }
    }
    return found;
  }

  private static String javadoc(String text) {
    int end = text.indexOf("*/");
    return text.startsWith("/**") && end > 0 ? text.substring("/**".length(), end) : "";
  }

  private static List<String> unfinished(Path root) throws IOException {
    var files = new ArrayList<>(Sources.documents(root));
    files.addAll(Sources.java(root, "main"));
    files.addAll(Sources.java(root, "test"));
    var found = new ArrayList<String>();
    for (Path file : files) {
      if (UNFINISHED.matcher(Files.readString(file)).find()) {
        found.add(root.relativize(file).toString());
      }
    }
    return found;
  }

  private Path write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
