package dev.clio.index.signal;

/** Whether a year in the passage is one of those that the question is about. */
final class YearWithin implements Signal {
  @Override
  public String name() {
    return "year-within";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    boolean isWithin =
        inquiry
            .years()
            .filter(
                asked ->
                    candidate.reading().sentences().stream()
                        .anyMatch(sentence -> asked.holdsAny(sentence.terms())))
            .isPresent();
    return isWithin ? 1 : 0;
  }
}
