package dev.clio.index.answer;

import dev.clio.index.excerpt.Cut;
import dev.clio.index.excerpt.Cutter;
import dev.clio.index.excerpt.Scored;
import dev.clio.index.language.Aliases;
import dev.clio.index.language.Language;
import dev.clio.index.language.Words;
import dev.clio.index.lucene.Hit;
import dev.clio.index.lucene.View;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.PassageId;
import dev.clio.index.passage.Question;
import dev.clio.index.semantic.Dictionary;
import dev.clio.index.semantic.Meaning;
import dev.clio.index.semantic.TextVectors;
import dev.clio.index.signal.Answers;
import dev.clio.index.signal.Candidate;
import dev.clio.index.signal.Confidence;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.InquiryReader;
import dev.clio.index.signal.Likeness;
import dev.clio.index.signal.QueryTerm;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.Signals;
import dev.clio.index.signal.Weights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions from a view of the index. Immutable, thread-safe. */
public final class Answerer {
  /** Passages that BM25 hands to the signals. */
  private static final int CANDIDATES = 40;

  private static final int EXCERPTS = 3;

  private final Language language;
  private final Words words;
  private final Aliases aliases;
  private final Reading.Reader reader;
  private final Answers answers;
  private final Signals signals;
  private final Confidence confidence;
  private final Cutter cutter = new Cutter(Excerpt.LONGEST);
  private final Dictionary dictionary;
  private final Optional<Meaning> meaning;
  private final double refuseBelow;

  /**
   * Makes an answerer.
   *
   * @param refuseBelow confidence under which the answer is "not in the sources", 0 to 1
   */
  public Answerer(
      Language language,
      Words words,
      Aliases aliases,
      Reading.Reader reader,
      Weights weights,
      Dictionary dictionary,
      Optional<Meaning> meaning,
      double refuseBelow) {
    this.dictionary = dictionary;
    this.meaning = meaning;
    this.language = language;
    this.words = words;
    this.aliases = aliases;
    this.reader = reader;
    this.answers = new Answers(language);
    this.signals = new Signals(weights);
    this.confidence = new Confidence(weights);
    this.refuseBelow = refuseBelow;
  }

  /** What the sources say. */
  public Findings ask(View view, Question question) throws IOException {
    Inquiry inquiry = inquiry(view, question);
    List<Ranked> ranked = candidates(view, inquiry, CANDIDATES);
    if (ranked.isEmpty()) {
      return new Findings.NotInTheSources(List.of(), 0);
    }
    double sure = confidence.of(inquiry, ranked.getFirst().candidate());
    if (!view.selection().boosted().isEmpty()) {
      List<Ranked> boosted = Ranked.boosted(ranked, view.selection());
      double boostedSure = confidence.of(inquiry, boosted.getFirst().candidate());
      // A boost must not turn an answer into a refusal.
      if (sure < refuseBelow || boostedSure >= refuseBelow) {
        ranked = boosted;
        sure = boostedSure;
      }
    }
    if (sure >= refuseBelow) {
      return new Findings.Found(excerpts(inquiry, ranked, EXCERPTS), sure);
    }
    List<Ranked> related = ranked.stream().filter(one -> isRelated(inquiry, one)).toList();
    return new Findings.NotInTheSources(excerpts(inquiry, related, EXCERPTS), sure);
  }

  /** Whether a passage has a word of the question at all; without one it would only puzzle. */
  private static boolean isRelated(Inquiry inquiry, Ranked ranked) {
    return inquiry.terms().stream().anyMatch(term -> ranked.candidate().match(term) > 0);
  }

  /** The passages that come nearest to a question, best first, whether they answer it or not. */
  public List<Excerpt> nearest(View view, Question question, int most) throws IOException {
    Inquiry inquiry = inquiry(view, question);
    List<Ranked> ranked = candidates(view, inquiry, Math.max(most, CANDIDATES));
    return excerpts(inquiry, ranked, most);
  }

  /** Ranks given passages. */
  public List<Excerpt> rank(View view, Question question, List<PassageId> passages)
      throws IOException {
    Inquiry inquiry = inquiry(view, question);
    return excerpts(
        inquiry, rank(inquiry, meant(inquiry), view.score(inquiry, passages)), passages.size());
  }

  /** Words of the question that stand in the passage, as the question has them. */
  public List<String> matched(View view, Question question, Passage passage) {
    Inquiry inquiry = inquiry(view, question);
    Candidate candidate = Candidate.of(inquiry, reader.read(passage), 0, Optional.empty(), answers);
    return inquiry.terms().stream()
        .filter(term -> candidate.match(term) > 0)
        .map(QueryTerm::said)
        .toList();
  }

  private Inquiry inquiry(View view, Question question) {
    return new InquiryReader(language, words, aliases, view, dictionary::knows).read(question);
  }

  /** Candidates by words, and where meaning is at hand by meaning. */
  private List<Ranked> candidates(View view, Inquiry inquiry, int most) throws IOException {
    List<Hit> hits = new ArrayList<>(view.search(inquiry, most));
    Optional<TextVectors> asked = meant(inquiry);
    if (asked.isPresent()) {
      Set<String> seen =
          hits.stream().map(hit -> hit.passage().id().value()).collect(Collectors.toSet());
      List<PassageId> others =
          meaning.orElseThrow().nearest(asked.get(), most, view.selection()::takes).stream()
              .filter(name -> !seen.contains(name))
              .map(PassageId::new)
              .toList();
      hits.addAll(view.score(inquiry, others));
    }
    return rank(inquiry, asked, hits);
  }

  private Optional<TextVectors> meant(Inquiry inquiry) throws IOException {
    Optional<Meaning> ready = meaning.filter(Meaning::isReady);
    return ready.isEmpty() || inquiry.terms().isEmpty()
        ? Optional.empty()
        : Optional.of(ready.get().question(inquiry.wording().text()));
  }

  private List<Ranked> rank(Inquiry inquiry, Optional<TextVectors> asked, List<Hit> hits)
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
      Candidate candidate = Candidate.of(inquiry, readings.get(i), share, likeness, answers);
      Map<String, Double> strengths = signals.of(inquiry, candidate);
      double score = signals.score(strengths, likeness.isPresent());
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

  private List<Excerpt> excerpts(Inquiry inquiry, List<Ranked> ranked, int most) {
    return ranked.stream().limit(most).map(one -> excerpt(inquiry, one)).toList();
  }

  private Excerpt excerpt(Inquiry inquiry, Ranked ranked) {
    Reading reading = ranked.candidate().reading();
    List<Scored> sentences = new ArrayList<>();
    for (int i = 0; i < reading.sentences().size(); i++) {
      sentences.add(
          new Scored(
              reading.sentences().get(i).range(), ranked.candidate().evidence().get(i).score()));
    }
    int best = ranked.candidate().best();
    List<Scored> telling =
        answers.telling(inquiry, reading.sentences().get(best)).entrySet().stream()
            .map(word -> new Scored(word.getKey(), word.getValue()))
            .toList();
    Cut cut = cutter.around(reading.passage().text(), sentences, best, telling);
    return new Excerpt(
        reading.passage(), cut.shown(), cut.answer(), ranked.score(), ranked.strengths());
  }
}
