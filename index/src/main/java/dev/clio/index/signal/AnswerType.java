package dev.clio.index.signal;

/** The kind of answer that a question wants. */
public enum AnswerType {
  PERSON,
  TIME,
  PLACE,
  NUMBER,
  REASON,
  DEFINITION,
  OTHER
}
