package dev.clio.bot.chat;

/** What somebody is in a chat; each may do what those before may do. */
public enum Role {
  ANYONE,
  HOST,
  ADMIN;

  /** Whether somebody in this role may do what {@code needed} is needed for. */
  public boolean may(Role needed) {
    return compareTo(needed) >= 0;
  }
}
