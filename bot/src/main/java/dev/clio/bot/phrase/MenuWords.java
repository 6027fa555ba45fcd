package dev.clio.bot.phrase;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * What menus show in other languages than English, whose words stand in the commands' specs.
 *
 * <p>Keys: {@code ask} is the command's word, {@code ask.summary} what it does, {@code
 * ask.question} the word of a parameter, {@code ask.question.summary} what that is. In a family
 * {@code settings} is the family's word, {@code settings zone} the second word alone, {@code
 * settings zone.summary} and so on as above. Two things have no spec and so are here in English
 * too: {@code settings.summary}, what a family is about, and {@code menu.context}, the title of the
 * entry in the menu of a message.
 *
 * <p>Words of commands are of the letters a to z, and unique over all languages, so that every
 * platform takes them and none means two commands.
 */
public final class MenuWords {
  private static final String BUNDLE = "dev.clio.bot.phrase.menu";

  private MenuWords() {}

  /** What {@code key} is called in a language; nothing where it is called as in the spec. */
  public static Optional<String> of(Locale language, String key) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE, language, MenuWords.class.getClassLoader(), Phrases.EXACTLY);
    return words.containsKey(key) ? Optional.of(words.getString(key)) : Optional.empty();
  }
}
