package dev.clio.bot.settings;

import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Place;
import java.util.Locale;

/** Something that can be set. */
interface Setting {
  /** The value that takes a choice away, of most settings. */
  String USUAL = "usual";

  /** What it is called in the store. */
  String name();

  /** Of the command that sets it. */
  CommandSpec spec();

  /** The argument of the command that takes the value. */
  default String argument() {
    return name();
  }

  /** The value that takes the choice away. */
  default String usual() {
    return USUAL;
  }

  /** What a typed value means. */
  Checked check(String typed, Place in, Locale language);

  /** A value in words. */
  String shown(String value, Place in, Locale language);
}
