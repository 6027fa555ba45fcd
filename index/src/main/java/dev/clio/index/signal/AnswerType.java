package dev.clio.index.signal;

/** The kind of answer that a question wants. */
public enum AnswerType {
  PERSON,
  TIME,
  DAY,
  PLACE,
  NUMBER,
  REASON,
  DEFINITION,
  OTHER
}
