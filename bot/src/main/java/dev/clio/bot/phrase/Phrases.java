package dev.clio.bot.phrase;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What Clio says of its own, in every language it speaks: {@code phrases.properties} beside the
 * classes that say it is English, {@code phrases_de.properties} German, and so on. Immutable.
 */
public final class Phrases {
  /** The languages Clio speaks; English first, which stands for all others. */
  public static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH);

  static final ResourceBundle.Control EXACTLY =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final String bundle;
  private final ClassLoader loader;

  private Phrases(String bundle, ClassLoader loader) {
    this.bundle = bundle;
    this.loader = loader;
  }

  /** The phrases of the package that {@code owner} stands in. */
  public static Phrases of(Class<?> owner) {
    return new Phrases(owner.getPackageName() + ".phrases", owner.getClassLoader());
  }

  /**
   * The phrase of that key.
   *
   * @param arguments for its places, written as {@link java.util.Formatter} does: {@code %s}
   * @throws MissingResourceException if there is no such key: a mistake of ours
   */
  public String say(Locale language, String key, Object... arguments) {
    String phrase = ResourceBundle.getBundle(bundle, language, loader, EXACTLY).getString(key);
    return arguments.length == 0 ? phrase : String.format(language, phrase, arguments);
  }
}
