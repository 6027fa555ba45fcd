package dev.clio.index.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PacksTest {
  private static final String PACK =
      """
      id: cold-war
      title: The Cold War
      language: en
      """;

  @TempDir Path seeds;

  @Test
  void aPackSaysWhatItIs() throws Exception {
    write(
        "cw/pack.yaml",
        PACK
            + """
            licence: CC-BY-4.0
            aliases:
              - [USSR, Soviet Union]
              - [1941, the year of the attack]
            """);
    write(
        "cw/sources.yaml",
        """
        sources:
          - id: carr
            title: The Bolshevik Revolution
            author: E. H. Carr
            date: 1950
            kind: book
            link: https://example.org/carr
            about: Old and good.
        """);
    write("cw/criticism.yaml", criticism("carr", "error", "high", "Carr errs."));
    Pack pack = Packs.under(List.of(seeds)).getFirst();
    assertEquals("cold-war", pack.id());
    assertEquals("The Cold War", pack.title());
    assertEquals(seeds.resolve("cw"), pack.folder());
    assertEquals("en", pack.language().code());
    assertEquals(Optional.of("CC-BY-4.0"), pack.licence());
    assertEquals(
        List.of(List.of("USSR", "Soviet Union"), List.of("1941", "the year of the attack")),
        pack.aliases());
    assertEquals(
        new Source(
            new SourceId("carr"),
            "The Bolshevik Revolution",
            Optional.of("E. H. Carr"),
            Optional.of("1950"),
            Optional.of("book"),
            Optional.of(URI.create("https://example.org/carr"))),
        pack.sources().get(new SourceId("carr")));
    Concern concern = pack.criticisms().getFirst();
    assertEquals(Criticism.Kind.ERROR, concern.criticism().kind());
    assertEquals("Carr errs.", concern.criticism().note());
    assertEquals(List.of(new Concern.Words("in 1931", 10)), concern.words());
  }

  @Test
  void plainDocumentsAreAPackToo() throws Exception {
    write("letters/one.txt", "A letter.");
    write("two.md", "Another.");
    write("cw/pack.yaml", PACK);
    List<Pack> packs = Packs.under(List.of(seeds));
    assertEquals(2, packs.size());
    assertEquals("cold-war", packs.getFirst().id());
    assertEquals(seeds.getFileName().toString(), packs.getLast().id());
    assertEquals(seeds, packs.getLast().folder());
  }

  @Test
  void aFolderOfPacksAloneIsNoPack() throws Exception {
    write("cw/pack.yaml", PACK);
    write(".hidden", "");
    assertEquals(1, Packs.under(List.of(seeds)).size());
  }

  @Test
  void aSeedsFolderCanBeAPack() throws Exception {
    write("pack.yaml", PACK);
    write("letters/one.txt", "A letter.");
    assertEquals(1, Packs.under(List.of(seeds, seeds)).size());
  }

  @Test
  void plainFoldersOfTheSameNameStayApart() throws Exception {
    write("a/unit/one.txt", "One.");
    write("b/unit/two.txt", "Two.");
    List<Pack> packs = Packs.under(List.of(seeds.resolve("a/unit"), seeds.resolve("b/unit")));
    assertEquals(List.of("unit", "unit-2"), packs.stream().map(Pack::id).toList());
  }

  @Test
  void nothingToReadIsSaidInASentence() throws Exception {
    String folder = seeds + "/";
    assertEquals(
        "I found no sources in " + folder + ". Put documents there, or start with --seeds DIR.",
        refusal());
    Path missing = seeds.resolve("none");
    assertEquals(
        "I found no sources in " + missing + "/. Put documents there, or start with --seeds DIR.",
        assertThrows(BrokenPack.class, () -> Packs.under(List.of(missing))).getMessage());
    write("file.txt", "");
    assertEquals(
        seeds.resolve("file.txt") + " is a file; --seeds takes a folder.",
        assertThrows(BrokenPack.class, () -> Packs.under(List.of(seeds.resolve("file.txt"))))
            .getMessage());
  }

  @Test
  void mistakesInPackYamlAreNamedWithTheirLine() throws Exception {
    assertEquals(
        "line 3: unknown key 'langage'. Did you mean 'language'?",
        inPack("id: a\ntitle: A\nlangage: en\n"));
    assertEquals("line 1: 'title' is missing", inPack("id: a\nlanguage: en\n"));
    assertEquals(
        "line 3: 'title' stands here a second time", inPack("id: a\ntitle: A\ntitle: B\n"));
    assertEquals(
        "line 3: unknown language 'xx'. Known: en.", inPack("id: a\ntitle: A\nlanguage: xx\n"));
    assertEquals(
        "line 1: the id 'Cold War' may hold small letters, digits and hyphens only",
        inPack("id: Cold War\ntitle: A\nlanguage: en\n"));
    assertEquals(
        "line 2: 'title' must be text: put 1984 in quotes", inPack("id: a\ntitle: 1984\n"));
    assertEquals("line 2: 'title' must be text, not a list", inPack("id: a\ntitle: [A]\n"));
    assertEquals("line 2: 'title' has no value", inPack("id: a\ntitle:\nlanguage: en\n"));
    assertEquals(
        "line 6: the name 'ussr' stands in line 5 already",
        inPack(PACK + "aliases:\n- [USSR, Soviet Union]\n- [ussr, CCCP]\n"));
    assertEquals("line 5: a group of names has 2 or more", inPack(PACK + "aliases:\n- [USSR]\n"));
    assertEquals("line 4: 'aliases' must be a list, not text", inPack(PACK + "aliases: USSR\n"));
    assertEquals("the file is empty", inPack(""));
    assertEquals("line 5: a second YAML document begins here", inPack(PACK + "---\nid: b\n"));
    assertEquals(
        "line 2: this is no valid YAML: mapping values are not allowed here",
        inPack("id: a\ntitle: A: B\n"));
    assertEquals(
        "line 2: write it out: references (*x) are not understood",
        inPack("id: &x a\ntitle: *x\n"));
    assertEquals("line 1: the file must be a mapping (key: value), not a list", inPack("- a\n"));
  }

  @Test
  void mistakesInCriticismAreNamedWithTheirLine() throws Exception {
    write("pack.yaml", PACK);
    write("sources.yaml", "sources:\n- id: carr\n  title: A\n");
    write("criticism.yaml", criticism("car", "error", "high", "It errs."));
    assertEquals("line 2: unknown source 'car'. Did you mean 'carr'?", refusalIn("criticism.yaml"));
    write("criticism.yaml", criticism("carr", "eror", "high", "It errs."));
    assertEquals("line 3: unknown kind 'eror'. Did you mean 'error'?", refusalIn("criticism.yaml"));
    write("criticism.yaml", criticism("carr", "error", "sure", "It errs."));
    assertEquals(
        "line 8: unknown confidence 'sure'. Known: high, low, medium.",
        refusalIn("criticism.yaml"));
    write("criticism.yaml", criticism("carr", "error", "high", "x".repeat(161)));
    assertEquals("line 7: the note has 161 characters; 160 fit", refusalIn("criticism.yaml"));
    String one = criticism("carr", "error", "high", "It errs.");
    write("criticism.yaml", one + one);
    assertEquals(
        "line 11: the criticism 'year' stands here a second time", refusalIn("criticism.yaml"));
    write("criticism.yaml", one.replaceAll("\n .*\n$", " []\n"));
    assertEquals("line 9: 'concerns' names no words of a passage", refusalIn("criticism.yaml"));
  }

  @Test
  void mistakesInSourcesAreNamedWithTheirLine() throws Exception {
    write("pack.yaml", PACK);
    write("sources.yaml", "sources:\n- id: carr\n  title: A\n- id: carr\n  title: B\n");
    assertEquals("line 4: the source 'carr' stands here a second time", refusalIn("sources.yaml"));
    write("sources.yaml", "sources:\n- id: carr\n  title: A\n  link: carr.html\n");
    assertEquals("line 4: 'link' must begin with https://", refusalIn("sources.yaml"));
  }

  @Test
  void twoPacksOfOneIdAreRefused() throws Exception {
    write("a/pack.yaml", PACK);
    write("b/pack.yaml", PACK);
    assertEquals(
        seeds.resolve("b/pack.yaml")
            + ": the id 'cold-war' is that of "
            + seeds.resolve("a")
            + " too",
        refusal());
  }

  @Test
  void suggestsQuestions() throws Exception {
    write("cw/pack.yaml", PACK + "questions:\n  - Who was Carr?\n  - When did it begin?\n");
    assertEquals(
        List.of("Who was Carr?", "When did it begin?"),
        Packs.under(List.of(seeds)).getFirst().questions());
  }

  @Test
  void aQuestionStandsOnceAndFitsASuggestion() throws Exception {
    String questions = PACK + "questions:\n  - Who was Carr?\n  - ";
    assertEquals(
        "line 6: the question stands in line 5 already", inPack(questions + "who was carr?\n"));
    assertEquals(
        "line 6: a question has at most 100 characters, to be suggested whole",
        inPack(questions + "Who? ".repeat(21) + "\n"));
  }

  private static String criticism(String source, String kind, String confidence, String note) {
    return """
    - id: year
      source: %s
      kind: %s
      claim: It was 1931.
      correct: It was 1941.
      why: All say so.
      note: %s
      confidence: %s
      concerns:
        - in 1931
    """
        .formatted(source, kind, note, confidence);
  }

  private String inPack(String yaml) throws IOException {
    write("pack.yaml", yaml);
    return refusalIn("pack.yaml");
  }

  private String refusalIn(String file) {
    String message = refusal();
    assertEquals(
        seeds.resolve(file).toString(),
        message.substring(0, seeds.resolve(file).toString().length()));
    return message.substring(seeds.resolve(file).toString().length()).replaceFirst("^:? ", "");
  }

  private String refusal() {
    return String.valueOf(
        assertThrows(BrokenPack.class, () -> Packs.under(List.of(seeds))).getMessage());
  }

  private void write(String file, String text) throws IOException {
    Path path = seeds.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
