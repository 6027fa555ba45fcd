package dev.clio.bot.telegram;

import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.delivery.ActionShelf;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.polls.PollAnswer;

/** Tells apart what can happen. Quick: whatever takes time is done when it is thought about. */
final class Hearing {
  private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

  private final MessageReader messages;
  private final Presses presses;
  private final Inline inline;
  private final ActionShelf shelf;
  private final Caller caller;

  /**
   * Something to do.
   *
   * @param lane after what it is to be done
   */
  record Task(String lane, Heard heard) {}

  Hearing(
      MessageReader messages, Presses presses, Inline inline, ActionShelf shelf, Caller caller) {
    this.messages = messages;
    this.presses = presses;
    this.inline = inline;
    this.shelf = shelf;
    this.caller = caller;
  }

  /** What there is to do about an update; edits and everything else are not for Clio. */
  Optional<Task> of(Update update, Instant at) {
    Optional<Task> message = Optional.ofNullable(update.getMessage()).flatMap(this::message);
    return message
        .or(() -> Optional.ofNullable(update.getCallbackQuery()).map(query -> press(query, at)))
        .or(() -> Optional.ofNullable(update.getInlineQuery()).map(this::query))
        .or(() -> Optional.ofNullable(update.getPollAnswer()).flatMap(vote -> vote(vote, at)))
        .or(() -> Optional.ofNullable(update.getMyChatMember()).flatMap(Hearing::membership));
  }

  private Optional<Task> message(Message message) {
    return messages
        .read(message)
        .map(heard -> new Task("chat " + messages.address(message).ref().id(), heard));
  }

  /** Of each person on their own: nobody waits for what is said to another. */
  private Task press(CallbackQuery query, Instant at) {
    long chat = query.getMessage() == null ? 0 : query.getMessage().getChatId();
    return new Task("press " + chat + " " + query.getFrom().getId(), presses.read(query, at));
  }

  private Task query(InlineQuery query) {
    return new Task("inline " + query.getFrom().getId(), inline.read(query));
  }

  /** A choice in a native poll; the poll itself shows what was right. */
  private Optional<Task> vote(PollAnswer vote, Instant at) {
    if (vote.getOptionIds().isEmpty()) {
      return Optional.empty();
    }
    Person by = vote.getUser() == null ? People.of(vote.getVoterChat()) : People.of(vote.getUser());
    Heard heard =
        () -> {
          Optional<Marks> poll = shelf.attached(Speaker.poll(vote.getPollId())).flatMap(Marks::of);
          if (poll.isPresent() && poll.get() instanceof Marks.Answer(var question)) {
            caller.tell(new Incoming.Voted(question, vote.getOptionIds().getFirst(), by, at));
          }
          return Heard.Deed.NOTHING;
        };
    return Optional.of(new Task("poll " + vote.getPollId() + " " + by.account(), heard));
  }

  private static Optional<Task> membership(ChatMemberUpdated change) {
    String status =
        Optional.ofNullable(change.getNewChatMember()).map(ChatMember::getStatus).orElse("unknown");
    LOG.info("Clio is {} in a {} chat now", status, change.getChat().getType());
    return Optional.empty();
  }
}
