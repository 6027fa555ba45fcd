package dev.clio.index.signal;

import dev.clio.index.language.Aliases;
import dev.clio.index.language.Sentences;
import dev.clio.index.language.Word;
import dev.clio.index.language.Words;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A passage as search reads it: its sentences with their words, and the terms of what stands above
 * it.
 *
 * @param sentences in order
 * @param above terms of title, headings and lead
 */
public record Reading(Passage passage, List<Sentence> sentences, Set<String> above) {
  public Reading {
    sentences = List.copyOf(sentences);
    above = Set.copyOf(above);
  }

  /**
   * A sentence of the passage.
   *
   * @param words in order
   * @param terms their terms, and those of the things that they name
   */
  public record Sentence(TextRange range, List<Word> words, Set<String> terms) {
    public Sentence {
      words = List.copyOf(words);
      terms = Set.copyOf(terms);
    }
  }

  /** Reads passages, all with the same knowledge of the language. Thread-safe. */
  public static final class Reader {
    private final Words words;
    private final Sentences sentences;
    private final Aliases aliases;

    public Reader(Words words, Sentences sentences, Aliases aliases) {
      this.words = words;
      this.sentences = sentences;
      this.aliases = aliases;
    }

    /** Reads a passage. */
    public Reading read(Passage passage) {
      List<Sentence> read = new ArrayList<>();
      for (TextRange range : sentences.of(passage.text())) {
        List<Word> found = new ArrayList<>();
        for (Word word : words.of(range.of(passage.text()))) {
          TextRange place =
              new TextRange(
                  word.range().start() + range.start(), word.range().end() + range.start());
          found.add(new Word(word.term(), word.function(), word.capital(), place));
        }
        read.add(new Sentence(range, found, terms(found)));
      }
      return new Reading(passage, read, terms(words.of(above(passage))));
    }

    /** All terms of a passage and of what stands above it, as often as they occur. */
    public List<String> terms(Passage passage) {
      List<Word> found = words.of(whole(passage));
      List<String> terms = new ArrayList<>(found.size());
      for (Word word : found) {
        if (!word.function()) {
          terms.add(word.term());
        }
      }
      aliases.in(found).forEach(mention -> terms.add(mention.term()));
      return terms;
    }

    /** Title, headings and lead of a passage, as one text. */
    public static String above(Passage passage) {
      return passage.title()
          + "\n"
          + String.join("\n", passage.headings())
          + passage.lead().map(lead -> "\n" + lead).orElse("");
    }

    /** What stands above a passage and then its text, as one text. */
    public static String whole(Passage passage) {
      return above(passage) + "\n" + passage.text();
    }

    /** Where the text of a passage begins in {@link #whole}. */
    public static int origin(Passage passage) {
      return above(passage).length() + 1;
    }

    private Set<String> terms(List<Word> found) {
      Set<String> terms = new HashSet<>();
      found.forEach(word -> terms.add(word.term()));
      aliases.in(found).forEach(mention -> terms.add(mention.term()));
      return terms;
    }
  }
}
