package dev.clio.index.signal;

/**
 * How near a year in the passage comes to the first of those that the question is about: what was
 * so from 1937 to 1939 is told with the year in which it began.
 */
final class NearestYear implements Signal {
  @Override
  public String name() {
    return "nearest-year";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return inquiry
        .years()
        .map(
            asked ->
                candidate.reading().sentences().stream()
                    .mapToDouble(sentence -> asked.nearness(sentence.terms()))
                    .max()
                    .orElse(0))
        .orElse(0.0);
  }
}
