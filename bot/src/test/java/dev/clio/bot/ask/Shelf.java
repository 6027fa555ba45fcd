package dev.clio.bot.ask;

import dev.clio.index.passage.Citation;
import dev.clio.index.passage.Criticism;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.passage.Selection;
import dev.clio.index.passage.Source;
import dev.clio.index.passage.SourceId;
import dev.clio.index.passage.TextRange;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A few passages about treaties, and what they answer: sources without an index. */
final class Shelf implements Sources {
  static final String WHEN = "When did the two outcasts of Europe make a treaty?";
  static final String WHO = "Who was the tsar's cook?";

  /** Two excerpts of one passage answer this. */
  static final String TERMS = "What did they agree on at Rapallo?";

  static final String WHAT = "What did the treaty of 1926 confirm?";

  /** Nobody knows what this is about by itself. */
  static final String AND_WHO = "and who signed it?";

  static final String COLLECTION = "school";

  private final Map<PassageId, Passage> passages = new LinkedHashMap<>();
  private final Map<String, Findings> answers = new LinkedHashMap<>();
  private final Set<Question> asked = new LinkedHashSet<>();
  private long version = 1;
  private int lookUps;

  Shelf() {
    Passage genoa = put("genoa", "The Genoa conference met in April 1922.", List.of());
    Passage rapallo =
        put(
            "rapallo",
            "Germany and Soviet Russia, both shut out of the post-war order, came to terms at"
                + " Rapallo on 16 April 1922. They gave up all claims on each other. Secret"
                + " training of German troops followed.",
            List.of(note("The USSR was founded only on 30 December 1922.")));
    Passage berlin = put("berlin", "The treaty of Berlin of 1926 confirmed Rapallo.", List.of());
    answers.put(
        WHEN,
        new Findings.Found(
            List.of(
                excerpt(rapallo, 0, 106, "Rapallo on 16 April 1922"),
                excerpt(berlin, 0, 47, "1926"),
                excerpt(genoa, 0, 39, "April 1922")),
            0.83));
    answers.put(
        TERMS,
        new Findings.Found(
            List.of(
                excerpt(rapallo, 107, 145, "gave up all claims"),
                excerpt(rapallo, 146, 188, "training of German troops"),
                excerpt(berlin, 0, 47, "confirmed Rapallo")),
            0.9));
    answers.put(
        WHAT, new Findings.Found(List.of(excerpt(berlin, 0, 47, "confirmed Rapallo")), 0.7));
    answers.put(WHO, new Findings.NotInTheSources(List.of(excerpt(berlin, 0, 47, "Berlin")), 0.07));
    answers.put("What is left?", new Findings.NotInTheSources(List.of(), 0));
  }

  /** What was asked, the first question first. */
  List<Question> asked() {
    return List.copyOf(asked);
  }

  /** How often something was looked up. */
  int lookUps() {
    return lookUps;
  }

  /** Somebody changes the words of a passage under the index. */
  void forge(String id, String text) {
    passages.computeIfPresent(new PassageId(id), (same, passage) -> with(passage, text));
  }

  /** A passage is taken away. */
  void lose(String id) {
    passages.remove(new PassageId(id));
  }

  /** The index stands anew. */
  void changes() {
    version++;
  }

  @Override
  public Findings ask(Question question, Selection selection) {
    asked.add(question);
    lookUps++;
    Findings findings = answer(question);
    return switch (findings) {
      case Findings.Found(var excerpts, double sure) -> {
        List<Excerpt> counting = counting(excerpts, selection);
        yield counting.isEmpty()
            ? new Findings.NotInTheSources(List.of(), 0)
            : new Findings.Found(counting, sure);
      }
      case Findings.NotInTheSources(var nearest, double sure) ->
          new Findings.NotInTheSources(counting(nearest, selection), sure);
    };
  }

  /** A question that begins with "and" needs what it is about; others stand alone. */
  private Findings answer(Question question) {
    String words = question.words();
    if (words.startsWith("and ")) {
      String about = question.context().orElse("");
      words = answers.keySet().stream().filter(about::contains).findFirst().orElse(words);
    }
    return answers.getOrDefault(words, new Findings.NotInTheSources(List.of(), 0));
  }

  private static List<Excerpt> counting(List<Excerpt> excerpts, Selection selection) {
    return excerpts.stream()
        .filter(excerpt -> selection.takes(COLLECTION))
        .filter(
            excerpt ->
                excerpt.passage().citations().stream()
                    .map(citation -> citation.source().id())
                    .anyMatch(id -> !selection.hidden().contains(id)))
        .toList();
  }

  @Override
  public String gist(String question) {
    return Arrays.stream(question.toLowerCase(Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3 && !word.equals("please") && !word.equals("then"))
        .sorted()
        .distinct()
        .collect(Collectors.joining(" "));
  }

  @Override
  public List<String> suggest(String begun, Selection selection, int most) throws IOException {
    if (begun.equals("unplug")) {
      throw new IOException("no disk");
    }
    return answers.keySet().stream()
        .filter(question -> selection.takes(COLLECTION) && question.contains(begun))
        .limit(most)
        .toList();
  }

  @Override
  public Optional<Passage> passage(PassageId id) {
    return Optional.ofNullable(passages.get(id));
  }

  @Override
  public Optional<Passage> neighbour(PassageId id, int step) {
    List<PassageId> order = List.copyOf(passages.keySet());
    int at = order.indexOf(id) + step;
    return at >= 0 && at < order.size()
        ? Optional.ofNullable(passages.get(order.get(at)))
        : Optional.empty();
  }

  @Override
  public List<String> matched(Question question, Passage passage) {
    return List.of("outcasts", "treaty");
  }

  @Override
  public long version() {
    return version;
  }

  private Passage put(String id, String text, List<Criticism> criticisms) {
    Source source =
        new Source(
            new SourceId(id.equals("berlin") ? "paper" : "outline"),
            "Outline",
            Optional.of("A. Teacher"),
            Optional.of("2011-07-02"),
            Optional.empty(),
            Optional.of(URI.create("https://example.org/outline")));
    Passage passage =
        new Passage(
            new PassageId(id),
            "Treaties",
            List.of(),
            Optional.empty(),
            text,
            List.of(
                new Citation(source, List.of("1918-1930", "Events"), "item 8"),
                new Citation(source, List.of("1918-1930", "Events"), "item 9")),
            criticisms);
    passages.put(passage.id(), passage);
    return passage;
  }

  private static Passage with(Passage passage, String text) {
    return new Passage(
        passage.id(),
        passage.title(),
        passage.headings(),
        passage.lead(),
        text,
        passage.citations(),
        passage.criticisms());
  }

  private static Criticism note(String words) {
    return new Criticism("ussr", Criticism.Kind.ANACHRONISM, "USSR", "RSFSR", "dates", words);
  }

  private static Excerpt excerpt(Passage passage, int from, int to, String answer) {
    int at = passage.text().indexOf(answer);
    return new Excerpt(
        passage,
        new TextRange(from, to),
        new TextRange(at, at + answer.length()),
        1.5,
        Map.of("words", 0.9, "year", 0.25));
  }
}
