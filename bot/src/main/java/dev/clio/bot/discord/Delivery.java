package dev.clio.bot.discord;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.delivery.ActionShelf;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** Brings replies to whoever did something. Thread-safe. */
final class Delivery {
  private final ActionShelf shelf;
  private final Mailbox mailbox;

  Delivery(ActionShelf shelf, Mailbox mailbox) {
    this.shelf = shelf;
    this.mailbox = mailbox;
  }

  /** The card of a post; its steps lie on the shelf from now on. */
  Card card(Post post, Say say, boolean aside) {
    return new DiscordRenderer(say, aside).render(post, shelf.put(post.actions()));
  }

  /**
   * Answers an interaction.
   *
   * @param key the same if the same is answered again
   */
  void give(Reply reply, Exchange exchange, Place place, Say say, String key) {
    switch (reply) {
      case Reply.Say(var post) -> exchange.say(card(post, say, false));
      case Reply.Revise(var post) -> exchange.revise(card(post, say, false));
      case Reply.Whisper(var post) -> exchange.whisper(card(post, say, true));
      case Reply.Silence() -> exchange.keepSilent();
      case Reply.Move(var title, var post) -> {
        Card card = card(post, say, false);
        Optional<Card> pointer =
            move(place, Optional.empty(), title, card, key)
                .map(room -> pointer(place, room, title, say));
        pointer.ifPresentOrElse(exchange::whisper, () -> exchange.say(card));
      }
    }
  }

  /**
   * Posts a card in a new thread; there are none in threads and in conversations outside of
   * servers.
   *
   * @return the thread, if it stands there
   */
  Optional<ChatRef> move(Place place, Optional<String> on, String title, Card card, String key) {
    if (place.server().isEmpty() || place.parent().isPresent()) {
      return Optional.empty();
    }
    return mailbox
        .thread(place.chat(), on, title)
        .filter(
            room ->
                mailbox.post(room, card, Sending.NOW, key, Optional.empty())
                    instanceof Posted.Done);
  }

  /** Says where the answer stands, to one person, without mentioning anything. */
  private static Card pointer(Place place, ChatRef room, String title, Say say) {
    String server = place.server().map(ServerRef::id).orElseThrow();
    String address = "https://discord.com/channels/" + server + "/" + room.id();
    Button jump = Button.link(address, say.words("moved.go"));
    String words = Markup.of(say.words("moved", Mailbox.title(title)), Card.LONGEST_CONTENT);
    return new Card(words, List.of(), List.of(ActionRow.of(jump)), Optional.empty());
  }
}
