package dev.clio.bot.onthisday;

import java.util.Collections;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What a digest is about and looks like.
 *
 * @param tags what its events are about; anything if none is named
 * @param language what Clio's own words are in
 * @param silent whether nobody's device is to ring
 */
public record Taste(NavigableSet<String> tags, Locale language, boolean silent, Timeline timeline) {
  public Taste {
    tags = Collections.unmodifiableNavigableSet(new TreeSet<>(tags));
  }

  /** The picture that comes along. */
  public enum Timeline {
    LIGHT,
    DARK,
    /** None: words alone. */
    OFF
  }
}
