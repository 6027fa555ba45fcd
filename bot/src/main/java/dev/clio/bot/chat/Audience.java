package dev.clio.bot.chat;

/** Who sees what a command answers; declared, because some platforms must know before it works. */
public enum Audience {
  EVERYONE,
  CALLER
}
