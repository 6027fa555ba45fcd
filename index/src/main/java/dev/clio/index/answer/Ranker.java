package dev.clio.index.answer;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.Hit;
import dev.clio.index.lucene.View;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Encoding;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.semantic.TextVectors;
import dev.clio.index.signal.Answers;
import dev.clio.index.signal.Candidate;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.InquiryReader;
import dev.clio.index.signal.Likeness;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.Signals;
import dev.clio.index.signal.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Finds what could answer a question, and puts the best first. Immutable, thread-safe.
 *
 * @param meaning by which passages are compared, where it is at hand
 */
record Ranker(
    Language language,
    Words words,
    Aliases aliases,
    Reading.Reader reader,
    Answers answers,
    Weights weights,
    Signals signals,
    Dictionary dictionary,
    Optional<Meaning> meaning) {
  /** So many are found by words, and by meaning. */
  private static final int FOUND = 40;

  /** Of those so many are read: with more, nothing is answered better. */
  private static final int READ = 20;

  static Ranker of(
      Language language,
      Words words,
      Aliases aliases,
      Reading.Reader reader,
      Weights weights,
      Dictionary dictionary,
      Optional<Meaning> meaning) {
    return new Ranker(
        language,
        words,
        aliases,
        reader,
        new Answers(language),
        weights,
        new Signals(weights),
        dictionary,
        meaning);
  }

  Inquiry inquiry(View view, Question question) {
    return new InquiryReader(language, words, aliases, view, dictionary::knows).read(question);
  }

  /**
   * Candidates by words, and where meaning is at hand by meaning.
   *
   * @param wanted how many are needed; there may be more, or fewer
   */
  List<Ranked> candidates(View view, Inquiry inquiry, int wanted) throws IOException {
    int most = Math.max(FOUND, wanted);
    Optional<Encoding> encoding = encoding(inquiry);
    List<Hit> hits = view.search(inquiry, most);
    Optional<TextVectors> asked = vectors(encoding);
    if (asked.isPresent()) {
      SequencedMap<String, Double> near =
          meaning.orElseThrow().nearest(asked.get(), most, view.selection()::takes);
      hits =
          promising(
              withOthers(view, inquiry, hits, near.sequencedKeySet()),
              near,
              Math.max(READ, wanted));
    }
    return rank(inquiry, asked, hits, signals::score);
  }

  private static List<Hit> withOthers(
      View view, Inquiry inquiry, List<Hit> hits, Collection<String> names) throws IOException {
    Set<String> seen =
        hits.stream().map(hit -> hit.passage().id().value()).collect(Collectors.toSet());
    List<PassageId> others =
        names.stream().filter(name -> !seen.contains(name)).map(PassageId::new).toList();
    List<Hit> all = new ArrayList<>(hits);
    all.addAll(view.score(inquiry, others));
    return all;
  }

  /**
   * The most promising of them, since reading each takes its time: BM25 and cosine as shares of the
   * best, added up. Passages that are not among the nearest are taken to be as far as the last.
   */
  private static List<Hit> promising(List<Hit> hits, SequencedMap<String, Double> near, int most) {
    if (hits.size() <= most) {
      return hits;
    }
    double best = hits.stream().mapToDouble(Hit::score).max().orElse(1);
    double last = near.lastEntry().getValue();
    double range = Math.max(1e-9, near.firstEntry().getValue() - last);
    ToDoubleFunction<Hit> promise =
        hit ->
            hit.score() / Math.max(1e-9, best)
                + (near.getOrDefault(hit.passage().id().value(), last) - last) / range;
    return hits.stream()
        .sorted(Comparator.comparingDouble(promise).reversed())
        .limit(most)
        .toList();
  }

  /** Adds signals up, by whether meaning was compared. */
  @FunctionalInterface
  private interface Sum {
    double of(Map<String, Double> strengths, boolean meant);
  }

  /** These passages and no others, which are all about what is asked. */
  List<Ranked> rank(View view, Inquiry inquiry, List<PassageId> passages) throws IOException {
    return rank(
        inquiry, vectors(encoding(inquiry)), view.score(inquiry, passages), signals::choice);
  }

  /** How much what is searched is about one thing, see {@link Meaning#focus}. */
  double focus(View view) {
    return meaning.map(texts -> texts.focus(view.selection()::takes)).orElse(0.0);
  }

  private Optional<Encoding> encoding(Inquiry inquiry) {
    return meaning
        .filter(texts -> texts.isReady() && !inquiry.terms().isEmpty())
        .map(texts -> texts.question(inquiry.wording().text()));
  }

  private static Optional<TextVectors> vectors(Optional<Encoding> encoding) throws IOException {
    return encoding.isEmpty() ? Optional.empty() : Optional.of(encoding.get().vectors());
  }

  private List<Ranked> rank(Inquiry inquiry, Optional<TextVectors> asked, List<Hit> hits, Sum sum)
      throws IOException {
    double best = hits.stream().mapToDouble(Hit::score).max().orElse(1);
    List<Ranked> ranked = new ArrayList<>(hits.size());
    List<Reading> readings = hits.stream().map(hit -> reader.read(hit.passage())).toList();
    List<Likeness> likenesses =
        asked.isPresent() ? likenesses(inquiry, asked.get(), readings) : List.of();
    boolean comparable = likenesses.size() == readings.size();
    for (int i = 0; i < hits.size(); i++) {
      double share = best > 0 ? hits.get(i).score() / best : 0;
      Optional<Likeness> likeness = comparable ? Optional.of(likenesses.get(i)) : Optional.empty();
      Candidate candidate =
          Candidate.of(inquiry, readings.get(i), share, likeness, answers, weights);
      Map<String, Double> strengths = signals.of(inquiry, candidate);
      double score = sum.of(strengths, likeness.isPresent());
      ranked.add(new Ranked(candidate, hits.get(i).origin(), strengths, score));
    }
    ranked.sort(Ranked.BEST_FIRST);
    return ranked;
  }

  /** Likenesses of all readings, or fewer where vectors of some have still to be made. */
  private List<Likeness> likenesses(Inquiry inquiry, TextVectors asked, List<Reading> readings)
      throws IOException {
    List<Likeness> likenesses = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Passage passage = reading.passage();
      meaning
          .orElseThrow()
          .of(Reading.Reader.whole(passage))
          .map(
              vectors ->
                  Likeness.of(
                      inquiry.wording(), asked, vectors, reading, Reading.Reader.origin(passage)))
          .ifPresent(likenesses::add);
    }
    return likenesses;
  }
}
