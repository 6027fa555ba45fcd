package dev.clio.index.answer;

import dev.clio.index.excerpt.Cut;
import dev.clio.index.excerpt.Cutter;
import dev.clio.index.excerpt.Scored;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.PassageId;
import dev.clio.index.signal.Answers;
import dev.clio.index.signal.Inquiry;
import dev.clio.index.signal.Reading;
import dev.clio.index.signal.SentenceEvidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Cuts out of ranked passages what is shown of them. Immutable, thread-safe. */
record Showing(Cutter cutter, Answers answers) {
  /** With more of one passage, one source would speak alone. */
  private static final int OF_ONE_PASSAGE = 2;

  /** The best excerpt of each of the first {@code most} passages, in their order. */
  List<Excerpt> ofEach(Inquiry inquiry, List<Ranked> ranked, int most) {
    return ranked.stream().limit(most).map(one -> cut(inquiry, Part.all(one, 1)).excerpt).toList();
  }

  /**
   * The best excerpt of the first passage, and after it the excerpts that the answer stands in most
   * likely, wherever they are: often the rest of a passage tells what its best sentence only
   * touches on.
   */
  List<Excerpt> likeliest(Inquiry inquiry, List<Ranked> ranked, int most) {
    double[] chances = shares(ranked.stream().mapToDouble(Ranked::score).toArray());
    Piece first = cut(inquiry, Part.all(ranked.getFirst(), chances[0]));
    List<Excerpt> excerpts = new ArrayList<>(List.of(first.excerpt));
    List<Piece> others = new ArrayList<>();
    for (int i = 1; i < ranked.size(); i++) {
      others.add(cut(inquiry, Part.all(ranked.get(i), chances[i])));
    }
    first.rest().forEach(part -> others.add(cut(inquiry, part)));
    Map<PassageId, Integer> shown = new HashMap<>(Map.of(first.excerpt.passage().id(), 1));
    while (excerpts.size() < most && !others.isEmpty()) {
      Piece next = others.stream().max(Comparator.comparingDouble(Piece::chance)).orElseThrow();
      others.remove(next);
      if (shown.merge(next.excerpt.passage().id(), 1, Integer::sum) <= OF_ONE_PASSAGE) {
        excerpts.add(next.excerpt);
        next.rest().forEach(part -> others.add(cut(inquiry, part)));
      }
    }
    return excerpts;
  }

  /** Of each score its share of the sum of all their exponentials. */
  private static double[] shares(double[] scores) {
    double best = IntStream.range(0, scores.length).mapToDouble(i -> scores[i]).max().orElse(0);
    double sum = 0;
    double[] shares = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      shares[i] = Math.exp(scores[i] - best);
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= sum;
    }
    return shares;
  }

  /**
   * Sentences of a passage that stand side by side.
   *
   * @param chances for each sentence of the passage how likely the answer stands there
   * @param from index of the first sentence
   * @param to index after the last
   */
  private record Part(Ranked of, List<Double> chances, int from, int to) {
    static Part all(Ranked of, double chance) {
      double[] shares =
          shares(of.candidate().evidence().stream().mapToDouble(SentenceEvidence::score).toArray());
      List<Double> chances =
          IntStream.range(0, shares.length).mapToObj(i -> chance * shares[i]).toList();
      return new Part(of, chances, 0, chances.size());
    }

    int best() {
      return IntStream.range(from, to)
          .boxed()
          .max(Comparator.comparing(chances::get))
          .orElseThrow();
    }
  }

  /**
   * An excerpt cut out of a part.
   *
   * @param from index of the first sentence that it shows
   * @param to index after the last
   */
  private record Piece(Part part, Excerpt excerpt, int from, int to) {
    double chance() {
      return part.chances.subList(from, to).stream().mapToDouble(chance -> chance).sum();
    }

    /** What the part has before and after it. */
    List<Part> rest() {
      return List.of(
              new Part(part.of, part.chances, part.from, from),
              new Part(part.of, part.chances, to, part.to))
          .stream()
          .filter(rest -> rest.from < rest.to)
          .toList();
    }
  }

  private Piece cut(Inquiry inquiry, Part part) {
    Reading reading = part.of.candidate().reading();
    List<Scored> sentences = new ArrayList<>();
    for (int i = part.from; i < part.to; i++) {
      double worth = part.of.candidate().evidence().get(i).score();
      sentences.add(new Scored(reading.sentences().get(i).range(), worth));
    }
    int best = part.best();
    List<Scored> telling =
        answers.telling(inquiry, reading.sentences().get(best)).entrySet().stream()
            .map(word -> new Scored(word.getKey(), word.getValue()))
            .toList();
    Cut cut = cutter.around(reading.passage().text(), sentences, best - part.from, telling);
    Excerpt excerpt =
        new Excerpt(
            reading.passage(), cut.shown(), cut.answer(), part.of.score(), part.of.strengths());
    int from = best;
    while (from > part.from
        && cut.shown().start() < reading.sentences().get(from).range().start()) {
      from--;
    }
    int to = best + 1;
    while (to < part.to && reading.sentences().get(to).range().start() < cut.shown().end()) {
      to++;
    }
    return new Piece(part, excerpt, from, to);
  }
}
