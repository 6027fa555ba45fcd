package dev.clio.bot.chat;

/** Names a question that is put to people; made before it is posted. */
public record QuestionId(String value) {
  public QuestionId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a question id is not blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
