package dev.clio.bot.discord;

import dev.clio.bot.phrase.Phrases;
import java.util.Locale;

/** What this package says of its own, in one language. */
record Say(Locale language) {
  private static final Phrases PHRASES = Phrases.of(Say.class);

  String words(String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }

  /** In a message of its own. */
  Card card(String key, Object... arguments) {
    return Card.of(Markup.of(words(key, arguments), Card.LONGEST_CONTENT));
  }
}
