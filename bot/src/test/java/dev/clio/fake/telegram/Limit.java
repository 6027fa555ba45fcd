package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a value may be beyond its type. */
sealed interface Limit {
  /** What is wrong with it, if anything. A text is handed in as people see it, parsed. */
  Optional<String> objection(JsonNode value);

  /** How many characters a text has; whole ones, as the real server counts. */
  record Characters(int least, int most) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      return outside(Texts.characters(value.asText()), least, most, "characters");
    }
  }

  /** How many bytes of UTF-8 a text has. */
  record Bytes(int least, int most) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      int bytes = value.asText().getBytes(StandardCharsets.UTF_8).length;
      return outside(bytes, least, most, "bytes");
    }
  }

  /** How many lines follow the first. */
  record LineFeeds(int most) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      int feeds = (int) value.asText().chars().filter(c -> c == '\n').count();
      return outside(feeds, 0, most, "line feeds");
    }
  }

  /** How many a list holds. */
  record Items(int least, int most) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      return outside(value.size(), least, most, "items");
    }
  }

  /** How large a number is. */
  record Between(long least, long most) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      return outside(value.asLong(), least, most, "");
    }
  }

  /** Which words it may be. */
  record OneOf(List<String> words) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      return words.contains(value.asText())
          ? Optional.empty()
          : Optional.of("\"" + value.asText() + "\" is none of " + words);
    }
  }

  /** How it is spelt. */
  record Spelt(Pattern pattern) implements Limit {
    @Override
    public Optional<String> objection(JsonNode value) {
      return pattern.matcher(value.asText()).matches()
          ? Optional.empty()
          : Optional.of("\"" + value.asText() + "\" is not spelt as " + pattern);
    }
  }

  private static Optional<String> outside(long number, long least, long most, String unit) {
    return number >= least && number <= most
        ? Optional.empty()
        : Optional.of(
            "%d %s where %d to %d are allowed"
                .formatted(number, unit, least, most)
                .replace("  ", " "));
  }
}
