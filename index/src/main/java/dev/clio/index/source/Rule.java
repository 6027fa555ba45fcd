package dev.clio.index.source;

/** Knows one sort of words that are not a document's own, and takes them away. Immutable. */
@FunctionalInterface
interface Rule {
  void apply(Page page);
}
