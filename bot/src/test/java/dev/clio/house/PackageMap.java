package dev.clio.house;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The table of packages in CONTRIBUTING.md: what each may import, ours and others'. */
record PackageMap(Map<String, Row> rows) {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** Which packages a product's name in the last column stands for. */
  static final Map<String, List<String>> PRODUCTS =
      Map.ofEntries(
          Map.entry("Lucene", List.of("org.apache.lucene", "org.tartarus.snowball")),
          Map.entry(
              "Lucene analysis",
              List.of(
                  "org.apache.lucene.analysis", "org.apache.lucene.util", "org.tartarus.snowball")),
          Map.entry("Lucene vectors", List.of("org.apache.lucene.util")),
          Map.entry("PDFBox", List.of("org.apache.pdfbox", "org.apache.fontbox")),
          Map.entry(
              "POI",
              List.of(
                  "org.apache.poi",
                  "org.apache.commons.compress",
                  "org.apache.xmlbeans",
                  "org.openxmlformats")),
          Map.entry("Commons CSV", List.of("org.apache.commons.csv")),
          Map.entry("jsoup", List.of("org.jsoup")),
          Map.entry("commonmark", List.of("org.commonmark")),
          Map.entry("ONNX", List.of("ai.onnxruntime")),
          Map.entry("Jackson", List.of("com.fasterxml.jackson", "tools.jackson")),
          Map.entry("Bucket4j", List.of("io.github.bucket4j")),
          Map.entry("Caffeine", List.of("com.github.benmanes.caffeine")),
          Map.entry("JDA", List.of("net.dv8tion", "okhttp3", "com.neovisionaries")),
          Map.entry("telegrambots", List.of("org.telegram", "okhttp3")),
          Map.entry("JLine", List.of("org.jline")),
          Map.entry("picocli", List.of("picocli")),
          Map.entry("logback", List.of("ch.qos.logback", "org.slf4j.bridge")),
          Map.entry(
              "SQL",
              List.of(
                  "java.sql",
                  "javax.sql",
                  "org.jdbi",
                  "com.zaxxer.hikari",
                  "org.flywaydb",
                  "org.sqlite",
                  "org.postgresql",
                  "com.github.kagkarlsson.scheduler")));

  /** Everybody's: the JDK but for its products, the annotations, the logging API. */
  private static final List<String> COMMON =
      List.of(
          "java",
          "javax",
          "jdk",
          "org.w3c.dom",
          "org.xml.sax",
          "org.jspecify.annotations",
          "com.google.errorprone.annotations",
          "org.slf4j");

  record Row(Set<String> mayImport, Set<String> products) {
    boolean allowsOurs(String name) {
      return mayImport.contains(name)
          || mayImport.stream()
              .filter(pattern -> pattern.endsWith(".*"))
              .map(pattern -> pattern.substring(0, pattern.length() - 2))
              .anyMatch(prefix -> isUnder(name, prefix));
    }

    boolean allowsOutside(String name) {
      if (products.stream().anyMatch(product -> covers(product, name))) {
        return true;
      }
      return PRODUCTS.keySet().stream().noneMatch(product -> covers(product, name))
          && COMMON.stream().anyMatch(prefix -> isUnder(name, prefix));
    }
  }

  /** Reads every table row whose first cell names packages. */
  static PackageMap parse(String markdown) {
    var rows = new LinkedHashMap<String, Row>();
    for (String line : markdown.lines().toList()) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() != 6 || !cells.get(1).startsWith("`")) {
        continue;
      }
      Set<String> products =
          Stream.of(cells.get(4).split(","))
              .map(String::strip)
              .filter(cell -> !cell.isEmpty())
              .collect(toUnmodifiableSet());
      for (String product : products) {
        if (!PRODUCTS.containsKey(product)) {
          throw new IllegalArgumentException("unknown product \"" + product + "\" in: " + line);
        }
      }
      for (String name : code(cells.get(1))) {
        String module = name.split("\\.", 2)[0];
        Set<String> mayImport =
            code(cells.get(3)).stream()
                .map(
                    word ->
                        isUnder(word, "index") || isUnder(word, "bot") ? word : module + "." + word)
                .collect(toUnmodifiableSet());
        if (rows.put(name, new Row(mayImport, products)) != null) {
          throw new IllegalArgumentException("two rows for " + name);
        }
      }
    }
    return new PackageMap(rows);
  }

  /**
   * Why the package {@code from} may not use {@code to}; both are full names below {@code root}.
   */
  Optional<String> objection(String root, String from, String to) {
    String name = shortName(root, from);
    Row row = rows.get(name);
    if (row == null) {
      return Optional.of(name + " has no row in the map");
    }
    if (isUnder(to, root)) {
      String other = shortName(root, to);
      return other.equals(name) || row.allowsOurs(other)
          ? Optional.empty()
          : Optional.of(name + " may not import " + other);
    }
    return row.allowsOutside(to) ? Optional.empty() : Optional.of(name + " may not use " + to);
  }

  private static String shortName(String root, String full) {
    return full.equals(root) ? "" : full.substring(root.length() + 1);
  }

  private static boolean covers(String product, String name) {
    return PRODUCTS.getOrDefault(product, List.of()).stream()
        .anyMatch(prefix -> isUnder(name, prefix));
  }

  private static boolean isUnder(String name, String prefix) {
    return name.equals(prefix) || name.startsWith(prefix + ".");
  }

  private static List<String> code(String cell) {
    var found = new ArrayList<String>();
    CODE.matcher(cell).results().forEach(match -> found.add(match.group(1)));
    return found;
  }
}
