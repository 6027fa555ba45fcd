package dev.clio.bot.bench;

import java.util.List;

/**
 * A passage that a {@link TextModel} made.
 *
 * @param sentences each a list of words without marks
 */
record MadePassage(String id, String title, List<List<String>> sentences) {
  MadePassage {
    sentences = List.copyOf(sentences);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (List<String> sentence : sentences) {
      String words = String.join(" ", sentence);
      text.append(Character.toUpperCase(words.charAt(0))).append(words, 1, words.length());
      text.append(". ");
    }
    return text.toString().strip();
  }
}
