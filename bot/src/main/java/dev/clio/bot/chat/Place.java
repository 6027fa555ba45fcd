package dev.clio.bot.chat;

import java.util.Optional;

/**
 * Where somebody does something.
 *
 * @param parent the channel that the chat is a thread of, if it is one
 * @param server what the chat belongs to; nothing in a direct conversation
 * @param direct whether nobody but the person and Clio can read along
 */
public record Place(
    ChatRef chat, Optional<ChatRef> parent, Optional<ServerRef> server, boolean direct) {
  /** A conversation with Clio alone. */
  public static Place direct(ChatRef chat) {
    return new Place(chat, Optional.empty(), Optional.empty(), true);
  }

  /** A chat of a server. */
  public static Place in(ServerRef server, ChatRef chat) {
    return new Place(chat, Optional.empty(), Optional.of(server), false);
  }

  /**
   * What sources, pinned answers and gaps belong to here: the server, or the chat itself where it
   * belongs to none.
   */
  public ServerRef home() {
    return server.orElseGet(() -> new ServerRef(chat.platform(), "chat-" + chat.id()));
  }
}
