package dev.clio.index.event;

/** What is seen at once in a text that tells a date. */
enum Sign {
  DIGIT,
  /** The letters of the name of a month, perhaps inside another word. */
  MONTH,
  /** The letters of "next" or the like. */
  NEXT
}
