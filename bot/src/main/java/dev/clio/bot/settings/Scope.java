package dev.clio.bot.settings;

/** Whom a setting is for; a later one counts before those before it. */
public enum Scope {
  SERVER,
  CHAT,
  PERSON
}
