package dev.clio.house;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document names and the project does not have. It reads code spans, links and the command
 * lines of code blocks: paths, classes, chat commands, settings of the environment, and what is
 * asked of {@code ./clio} and {@code mvn}. Words in {@code <angle brackets>} and {@code *} stand
 * for anything. Packages are the business of {@link PackageMap}.
 */
final class Docs {
  private static final Pattern SPAN = Pattern.compile("`([^`\n]+)`");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#\\s]+)");
  private static final Pattern COMMAND_LINE =
      Pattern.compile("(\\$ )?((\\./clio|mvn|\\.ci/run)\\b.*)");
  private static final Pattern BLOCK_PATH =
      Pattern.compile("(?<![\\w/.-])((index|bot|seeds|config|\\.ci|\\.mvn)/[\\w./<>*-]*)");
  private static final Pattern CLASS =
      Pattern.compile("(dev\\.clio\\.[a-z.]+)?([A-Z]\\w*[a-z]\\w*)(\\.\\w+)*(\\(.*\\))?");
  private static final Pattern PATH =
      Pattern.compile("\\S*(/|\\.(md|ya?ml|xml|java|csv|jsonl?|txt|properties))\\S*");
  private static final Set<String> PHASES =
      Set.of("clean", "validate", "compile", "test-compile", "test", "package", "verify");
  private static final Set<String> SWITCHES = Set.of("-q", "-o", "-B", "-ntp", "-N", "-am");
  private static final Set<String> UNREAD = Set.of(".git", "target", "lib", "data");

  private final Path root;
  private final List<Path> files;
  private final String classes;
  private final String java;
  private final String settings;
  private final String poms;

  Docs(Path root) throws IOException {
    this.root = root;
    try (Stream<Path> found = Files.walk(root)) {
      this.files =
          found
              .map(root::relativize)
              .filter(path -> Stream.of(path.toString().split("/")).noneMatch(UNREAD::contains))
              .toList();
    }
    this.classes = text("glob:**.java");
    this.java = text("glob:*/src/main/**.java");
    this.settings = java + text("glob:{clio,.ci/run,config/**}");
    this.poms = text("glob:{pom.xml,*/pom.xml}");
  }

  /** One line for each thing that {@code markdown} names in vain. */
  Set<String> missing(String markdown) throws IOException {
    var missing = new TreeSet<String>();
    boolean inBlock = false;
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("```")) {
        inBlock = !inBlock;
      } else if (inBlock) {
        var command = COMMAND_LINE.matcher(line.replaceFirst("\\s#\\s.*", "").strip());
        if (command.matches()) {
          check(command.group(2), missing);
        } else {
          BLOCK_PATH.matcher(line).results().forEach(found -> path(found.group(1), missing));
        }
      } else {
        SPAN.matcher(line).results().forEach(found -> check(found.group(1), missing));
        LINK.matcher(line).results().forEach(found -> path(found.group(1), missing));
      }
    }
    return missing;
  }

  private void check(String words, Set<String> missing) {
    List<String> parts = Arrays.asList(words.split("\\s+"));
    String first = parts.getFirst();
    if (first.equals("./clio") || first.equals("clio")) {
      clio(parts.subList(1, parts.size()), missing);
    } else if (first.equals("mvn")) {
      maven(parts.subList(1, parts.size()), missing);
    } else if (first.startsWith("--")) {
      clio(parts, missing);
    } else if (first.matches("/[a-z]+")) {
      chat(parts, missing);
    } else if (first.matches("CLIO_[A-Z_]+")) {
      require(settings.contains(first), "setting " + first, missing);
    } else if (CLASS.matcher(words).matches()) {
      type(words, missing);
    } else if (PATH.matcher(words).matches()) {
      path(words, missing);
    }
  }

  /** A command of one word, or of a family and a word. */
  private void chat(List<String> words, Set<String> missing) {
    String one = words.getFirst().substring(1);
    String two = one + " " + (words.size() > 1 ? words.get(1) : "");
    boolean known = java.contains("\"" + one + "\"") || java.contains("\"" + two + "\"");
    require(known, "chat command /" + two.strip(), missing);
  }

  private void clio(List<String> words, Set<String> missing) {
    if (!words.isEmpty() && words.getFirst().matches("[a-z]+")) {
      String name = words.getFirst();
      require(java.contains("name = \"" + name + "\""), "./clio " + name, missing);
    }
    for (String word : words) {
      if (word.matches("[|>#].*")) {
        return;
      }
      String option = word.replaceFirst("^\\[", "").replaceFirst("[=\\]].*", "");
      if (option.startsWith("--")) {
        require(java.contains("\"" + option + "\""), "option " + option, missing);
      }
    }
  }

  private void maven(List<String> words, Set<String> missing) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("-pl")) {
        i++;
        Stream.of(words.get(i).split(",")).forEach(module -> path(module + "/pom.xml", missing));
      } else if (word.startsWith("-P")) {
        require(poms.contains("<id>" + word.substring(2) + "</id>"), "profile " + word, missing);
      } else if (word.startsWith("-D")) {
        String name = word.substring(2).replaceFirst("=.*", "");
        require(poms.contains("<name>" + name + "</name>"), "property " + word, missing);
      } else {
        require(PHASES.contains(word) || SWITCHES.contains(word), "mvn " + word, missing);
      }
    }
  }

  private void type(String words, Set<String> missing) {
    var name = CLASS.matcher(words);
    require(
        name.matches()
            && Pattern.compile("\\b(class|record|interface|enum) " + name.group(2) + "\\b")
                .matcher(classes)
                .find(),
        "class " + words,
        missing);
  }

  private void path(String words, Set<String> missing) {
    String plain = words.replaceFirst("^\\./", "").replaceFirst("/$", "");
    if (Stream.of(plain.split("/")).anyMatch(UNREAD::contains)) {
      return;
    }
    String pattern = plain.replaceAll("<[^>]*>", "*");
    PathMatcher matcher =
        FileSystems.getDefault().getPathMatcher("glob:{" + pattern + ",**/" + pattern + "}");
    require(files.stream().anyMatch(matcher::matches), "path " + words, missing);
  }

  private static void require(boolean there, String what, Set<String> missing) {
    if (!there) {
      missing.add(what);
    }
  }

  private String text(String glob) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher(glob);
    var all = new ArrayList<String>();
    for (Path file : files) {
      if (matcher.matches(file) && Files.isRegularFile(root.resolve(file))) {
        all.add(Files.readString(root.resolve(file)));
      }
    }
    return String.join("\n", all);
  }
}
