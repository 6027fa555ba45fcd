package dev.clio.index.signal;

/** BM25 of the passage (Robertson and Zaragoza 2009), as a share of the best passage's. */
final class WordMatch implements Signal {
  @Override
  public String name() {
    return "bm25";
  }

  @Override
  public double of(Inquiry inquiry, Candidate candidate) {
    return candidate.bm25();
  }
}
