package dev.clio.fake.discord;

/** Permissions that Clio meets, by their bit. */
public enum Right {
  ADMINISTRATOR(3),
  MANAGE_CHANNELS(4),
  MANAGE_GUILD(5),
  ADD_REACTIONS(6),
  VIEW_CHANNEL(10),
  SEND_MESSAGES(11),
  MANAGE_MESSAGES(13),
  EMBED_LINKS(14),
  ATTACH_FILES(15),
  READ_MESSAGE_HISTORY(16),
  MANAGE_ROLES(28),
  USE_APPLICATION_COMMANDS(31),
  MANAGE_THREADS(34),
  CREATE_PUBLIC_THREADS(35),
  CREATE_PRIVATE_THREADS(36),
  SEND_MESSAGES_IN_THREADS(38);

  /** What everyone may do in a server that nobody has changed. */
  static final long USUAL =
      bits(
          ADD_REACTIONS,
          VIEW_CHANNEL,
          SEND_MESSAGES,
          EMBED_LINKS,
          ATTACH_FILES,
          READ_MESSAGE_HISTORY,
          USE_APPLICATION_COMMANDS,
          CREATE_PUBLIC_THREADS,
          SEND_MESSAGES_IN_THREADS);

  static final long ALL = (1L << 50) - 1;

  private final int bit;

  Right(int bit) {
    this.bit = bit;
  }

  boolean in(long bits) {
    return (bits & (1L << bit)) != 0;
  }

  static long bits(Right... rights) {
    long bits = 0;
    for (Right right : rights) {
      bits |= 1L << right.bit;
    }
    return bits;
  }
}
