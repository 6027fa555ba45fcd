package dev.clio.bot.chat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words with emphasis and no markup: platforms escape whatever would be markup to them. */
public record Text(List<Span> spans) {
  public Text {
    spans = List.copyOf(spans);
  }

  /** A stretch of text. */
  public sealed interface Span {
    /** The words themselves. */
    String words();
  }

  /** Ordinary words. */
  public record Plain(String words) implements Span {}

  /** Words that matter. */
  public record Strong(String words) implements Span {}

  /** Words to be uncovered by the reader, where the platform can cover them. */
  public record Hidden(String words) implements Span {}

  /** Words that lead elsewhere. */
  public record Link(String words, URI to) implements Span {}

  /** Ordinary words. */
  public static Text of(String words) {
    return new Text(List.of()).plain(words);
  }

  /** This, then ordinary words. */
  public Text plain(String words) {
    return then(new Plain(words));
  }

  /** This, then words that matter. */
  public Text strong(String words) {
    return then(new Strong(words));
  }

  /** Whether there is nothing to read. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** All words without emphasis. */
  public String words() {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }

  /** This, then another stretch. */
  public Text then(Span span) {
    if (span.words().isEmpty()) {
      return this;
    }
    List<Span> all = new ArrayList<>(spans);
    all.add(span);
    return new Text(all);
  }
}
