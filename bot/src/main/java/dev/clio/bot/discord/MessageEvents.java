package dev.clio.bot.discord;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.delivery.ActionShelf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What people write to Clio, and the way to an answer. */
final class MessageEvents {
  private static final Logger LOG = LoggerFactory.getLogger(MessageEvents.class);

  private final Menu menu;
  private final Inbox inbox;
  private final People people;
  private final ActionShelf shelf;
  private final Downloads downloads;
  private final Typing typing;
  private final MessageReplies replies;

  MessageEvents(
      Menu menu,
      Inbox inbox,
      People people,
      ActionShelf shelf,
      Downloads downloads,
      Typing typing,
      MessageReplies replies) {
    this.menu = menu;
    this.inbox = inbox;
    this.people = people;
    this.shelf = shelf;
    this.downloads = downloads;
    this.typing = typing;
    this.replies = replies;
  }

  /**
   * A message came that is meant for Clio. Blocks until it is answered.
   *
   * @param words what it says
   */
  void received(Message message, String words) {
    Place place = place(message);
    MessageReplies.To to =
        new MessageReplies.To(place, message.getId(), new Say(language(message)));
    Call call = menu.read(words);
    boolean whispered =
        menu.command(call.command()).filter(spec -> spec.audience() == Audience.CALLER).isPresent();
    if (whispered && !place.direct()) {
      // What only the caller may see cannot be said in a channel; a menu can whisper.
      replies.tell(to, "private", call.command());
      return;
    }
    typing.during(place.chat(), () -> answer(message, call, place, to));
  }

  private void answer(Message message, Call call, Place place, MessageReplies.To to) {
    try {
      Incoming.Called called = called(message, call, place);
      replies.give(inbox.receive(called), called.on(), to);
    } catch (RuntimeException | Error bug) {
      LOG.error("A message could not be handled", bug);
      replies.tell(to, "sorry");
    }
  }

  private Incoming.Called called(Message message, Call call, Place place) {
    Optional<Message.Attachment> file = message.getAttachments().stream().findFirst();
    Optional<Upload> upload = file.map(downloads::upload);
    Call complete = file.map(sent -> withFile(call, sent.getFileName())).orElse(call);
    Incoming.Called called =
        new Incoming.Called(
            complete,
            People.person(message.getAuthor(), message.getMember()),
            people.role(message.getMember(), message.getChannel()),
            place,
            language(message),
            Addressed.replyTo(message).map(on -> Origins.of(place.chat(), on, shelf)),
            upload);
    return called;
  }

  /** The call with the name of the file where the command takes one. */
  private Call withFile(Call call, String name) {
    return menu.command(call.command()).map(CommandSpec::parameters).stream()
        .flatMap(List::stream)
        .filter(parameter -> parameter.kind() instanceof Parameter.File)
        .findFirst()
        .map(parameter -> call.with(parameter.name(), name))
        .orElse(call);
  }

  private static Place place(Message message) {
    Guild guild = message.hasGuild() ? message.getGuild() : null;
    return People.place(message.getChannelId(), message.getChannel(), guild, true);
  }

  /** The language of the server; nobody tells what the person reads. */
  private static Locale language(Message message) {
    return message.hasGuild() ? Localized.of(message.getGuild().getLocale()) : Locale.ENGLISH;
  }
}
