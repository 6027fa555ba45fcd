package dev.clio.index.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.index.ingest.FileRecord;
import dev.clio.index.ingest.Shelf;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.English;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Origin;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.InquiryReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a selection leaves of an index, against what it says itself. */
final class ViewTest {
  private static final List<String> COLLECTIONS = List.of("pack", "red", "blue");
  private static final List<String> SOURCES = List.of("carr", "essay", "outline");
  private static final List<String> VOCABULARY =
      List.of("treaty", "tank", "gold", "pact", "border", "general", "brigade", "railway");
  private static final Words WORDS = new Words(new English());

  @TempDir Path folder;

  /** A passage made at random, in a file of a collection. */
  private record Made(String file, Passage passage) {
    Origin origin() {
      return Origin.of(file, passage.citations());
    }
  }

  @Test
  void findsWhatCountsAndNothingElse() throws IOException {
    RandomGenerator random = new SplittableRandom(1922);
    List<Made> all = made(random, COLLECTIONS, 300);
    try (PassageIndex index = index("all", all);
        Snapshot snapshot = index.snapshot()) {
      for (int i = 0; i < 200; i++) {
        Selection selection = selection(random);
        String word = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
        Set<String> counting =
            all.stream()
                .filter(made -> selection.takes(made.origin()))
                .filter(made -> made.passage.text().contains(word))
                .map(made -> made.passage.id().value())
                .collect(Collectors.toSet());
        View view = snapshot.view(selection);
        assertEquals(counting, ids(view.search(inquiry(view, word), 1_000)), selection::toString);
        assertEquals(counting.size(), view.passagesWith(WORDS.of(word).getFirst().term()));
        assertEquals(
            Math.min(5, counting.size()),
            view.search(inquiry(view, word), 5).size(),
            "of the best");
        List<PassageId> named =
            all.stream().filter(made -> random.nextInt(9) == 0).map(m -> m.passage.id()).toList();
        Set<String> scored = ids(view.score(inquiry(view, word), named));
        assertEquals(
            all.stream()
                .filter(made -> named.contains(made.passage.id()))
                .filter(made -> selection.takes(made.origin()))
                .map(made -> made.passage.id().value())
                .collect(Collectors.toSet()),
            scored);
      }
    }
  }

  /** Files of others neither raise nor lower a score, and mend no word. */
  @Test
  void isSearchedAsIfThereWereNothingElse() throws IOException {
    RandomGenerator random = new SplittableRandom(1939);
    List<Made> mine = made(random, List.of("pack", "red"), 120);
    List<Made> both = new ArrayList<>(mine);
    both.addAll(made(random, List.of("blue"), 200));
    both.add(
        new Made("blue/x.md", passage("blue/x.md", 0, "karakhan karakhan", List.of("blue/x.md"))));
    Selection selection = Selection.of(Set.of("pack", "red"));
    try (PassageIndex alone = index("alone", mine);
        Snapshot without = alone.snapshot();
        PassageIndex shared = index("shared", both);
        Snapshot with = shared.snapshot()) {
      View expected = without.view(Selection.ALL);
      View view = with.view(selection);
      assertEquals(expected.passages(), view.passages());
      for (String question : List.of("gold tank", "treaty general railway", "karakan gold")) {
        Inquiry inquiry = inquiry(view, question);
        assertEquals(inquiry(expected, question).terms(), inquiry.terms());
        assertEquals(scores(expected.search(inquiry, 50)), scores(view.search(inquiry, 50)));
      }
      assertEquals(Optional.empty(), view.nearest("karakan"));
      assertEquals(Optional.of("karakhan"), with.view(Selection.ALL).nearest("karakan"));
    }
  }

  @Test
  void oneSourceOfTwoHidesNothing() throws IOException {
    List<Made> notes =
        List.of(
            new Made("pack/notes/1.md", passage("pack/notes/1.md", 0, "gold", List.of("carr"))),
            new Made(
                "pack/notes/1.md", passage("pack/notes/1.md", 1, "gold", List.of("carr", "essay"))),
            new Made(
                "red/a.jsonl", passage("red/a.jsonl", 0, "gold", List.of("red/a.jsonl#row 1"))));
    try (PassageIndex index = index("notes", notes);
        Snapshot snapshot = index.snapshot()) {
      assertEquals(Set.of("pack/notes/1.md#1", "red/a.jsonl#0"), hiding(snapshot, "carr"));
      assertEquals(Set.of("red/a.jsonl#0"), hiding(snapshot, "carr", "essay"));
      assertEquals(
          Set.of("pack/notes/1.md#0", "pack/notes/1.md#1"), hiding(snapshot, "red/a.jsonl"));
      assertEquals(2, snapshot.passagesFrom(new SourceId("carr")));
      assertEquals(1, snapshot.passagesFrom(new SourceId("essay")));
      assertEquals(0, snapshot.passagesFrom(new SourceId("outline")));
    }
  }

  @Test
  void knowsTitlesByHowTheirWordsBegin() throws IOException {
    List<Made> files =
        List.of(
            new Made("pack/1.md", titled("pack/1.md", "Rapallo and after", "The Treaty, 1922")),
            new Made("red/1.md", titled("red/1.md", "Réparations", "Loans")));
    try (PassageIndex index = index("titles", files);
        Snapshot snapshot = index.snapshot()) {
      View all = snapshot.view(Selection.ALL);
      assertEquals(
          List.of("The Treaty, 1922", "Rapallo and after"), all.titles(List.of("rap", "treat")));
      assertTrue(all.titles(List.of("repar")).contains("Réparations"));
      assertEquals(List.of(), snapshot.view(Selection.of(Set.of("pack"))).titles(List.of("repar")));
      assertEquals(List.of(), all.titles(List.of("versailles")));
    }
  }

  private static Set<String> hiding(Snapshot snapshot, String... sources) throws IOException {
    Selection selection =
        Selection.ALL.hiding(
            Set.of(sources).stream().map(SourceId::new).collect(Collectors.toSet()));
    View view = snapshot.view(selection);
    return ids(view.search(inquiry(view, "gold"), 10));
  }

  private static Selection selection(RandomGenerator random) {
    Set<SourceId> hidden =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> source(random))
            .map(SourceId::new)
            .collect(Collectors.toSet());
    Set<String> collections = new HashSet<>(COLLECTIONS);
    collections.removeIf(name -> random.nextBoolean());
    return random.nextInt(4) == 0
        ? Selection.ALL.hiding(hidden)
        : Selection.of(collections).hiding(hidden);
  }

  private static String source(RandomGenerator random) {
    return random.nextInt(3) == 0
        ? "red/file-" + random.nextInt(4) + ".md"
        : SOURCES.get(random.nextInt(SOURCES.size()));
  }

  /** Passages of notes, which have several sources, and of documents, which are their own. */
  private static List<Made> made(RandomGenerator random, List<String> collections, int passages) {
    List<Made> made = new ArrayList<>();
    for (int i = 0; i < passages; i++) {
      String collection = collections.get(random.nextInt(collections.size()));
      String file = collection + "/file-" + random.nextInt(4) + ".md";
      String text =
          IntStream.range(0, random.nextInt(1, 9))
              .mapToObj(word -> VOCABULARY.get(random.nextInt(VOCABULARY.size())))
              .collect(Collectors.joining(" "));
      Set<String> sources = new HashSet<>();
      for (int source = random.nextInt(3); source >= 0; source--) {
        sources.add(SOURCES.get(random.nextInt(SOURCES.size())));
      }
      made.add(
          new Made(
              file,
              passage(
                  file,
                  i,
                  text,
                  collection.equals("pack") ? List.copyOf(sources) : List.of(file))));
    }
    return made;
  }

  private static Passage passage(String file, int number, String text, List<String> sources) {
    return new Passage(
        new PassageId(file + "#" + number),
        "Title",
        List.of(),
        Optional.empty(),
        text,
        sources.stream().map(ViewTest::citation).toList(),
        List.of());
  }

  private static Passage titled(String file, String title, String heading) {
    return new Passage(
        new PassageId(file + "#0"),
        title,
        List.of(heading),
        Optional.empty(),
        "Words.",
        List.of(citation(file)),
        List.of());
  }

  private static Citation citation(String source) {
    return new Citation(Source.untold(new SourceId(source), source), List.of(), "paragraph 1");
  }

  private PassageIndex index(String name, List<Made> made) throws IOException {
    Map<String, List<Passage>> files = new TreeMap<>();
    for (Made one : made) {
      files.computeIfAbsent(one.file, file -> new ArrayList<>()).add(one.passage);
    }
    PassageIndex index = Shelving.open(folder.resolve(name));
    PassageIndex.Change<Integer, IOException> filling =
        shelf -> {
          for (Map.Entry<String, List<Passage>> file : files.entrySet()) {
            file(shelf, file.getKey(), file.getValue());
          }
          return files.size();
        };
    index.change(filling);
    return index;
  }

  private static void file(Shelf shelf, String key, List<Passage> passages) throws IOException {
    Shelf.Filing filing = shelf.replace(key);
    for (Passage passage : passages) {
      filing.add(passage);
    }
    filing.finish(
        new FileRecord(key, 1, 1, "hash", 1, passages.size(), 0, Map.of(), Optional.empty()));
  }

  private static Inquiry inquiry(View view, String question) {
    return new InquiryReader(
            new English(), WORDS, new Aliases(WORDS, List.of()), view, word -> false)
        .read(Question.of(question));
  }

  private static Set<String> ids(List<Hit> hits) {
    Set<String> ids = new HashSet<>();
    hits.forEach(hit -> assertTrue(ids.add(hit.passage().id().value()), "twice"));
    return ids;
  }

  private static Map<String, Double> scores(List<Hit> hits) {
    assertFalse(hits.isEmpty());
    Map<String, Double> scores = new HashMap<>();
    hits.forEach(hit -> scores.put(hit.passage().id().value(), hit.score()));
    return scores;
  }
}
