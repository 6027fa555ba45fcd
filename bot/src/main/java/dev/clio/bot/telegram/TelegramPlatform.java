package dev.clio.bot.telegram;

import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Sending;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.Receipts;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/**
 * Telegram. Starts without a network and goes on when there is one; asks for what happened by long
 * polling, so it needs no address of its own. Thread-safe.
 */
public final class TelegramPlatform implements ChatPlatform {
  private static final Logger LOG = LoggerFactory.getLogger(TelegramPlatform.class);

  /** Closing ends within 10 s: work in progress gets most of them. */
  private static final Duration PATIENCE = Duration.ofSeconds(7);

  private static final Duration IMPATIENCE = Duration.ofSeconds(2);

  private final ActionShelf shelf;
  private final Receipts receipts;
  private final Timers timers;
  private final Wire wire;
  private final Fatal fatal;
  private final Moves moves;
  private final Courier courier;
  private final Rooms rooms;
  private final Poller poller;
  private final Lanes lanes = new Lanes();
  private final List<Thread> threads = new ArrayList<>();
  private volatile Optional<Speaker> speaker = Optional.empty();

  /**
   * Telegram, as a bot sees it.
   *
   * @param fatal told once, in a sentence, what only an operator can mend
   */
  public TelegramPlatform(
      TelegramSettings settings,
      ActionShelf shelf,
      Receipts receipts,
      Timers timers,
      RandomGenerator luck,
      Consumer<String> fatal) {
    this.shelf = shelf;
    this.receipts = receipts;
    this.timers = timers;
    this.fatal = new Fatal(fatal);
    wire = new Wire(settings);
    moves = new Moves(shelf);
    courier = new Courier(wire, moves, this.fatal, settings.pace(), timers, luck);
    rooms = new Rooms(wire, courier, timers);
    poller = new Poller(wire, timers, new Backoff(luck), this.fatal);
  }

  @Override
  public PlatformName name() {
    return Address.TELEGRAM;
  }

  @Override
  public void open(Menu menu, Inbox inbox) {
    CommandNames names = new CommandNames(menu);
    Renderer renderer = new Renderer(names);
    Speaker voice = new Speaker(courier, new Letters(wire, shelf), renderer, shelf, timers);
    speaker = Optional.of(voice);
    start("telegram-poll", () -> listen(menu, inbox, names, renderer, voice));
  }

  private void listen(
      Menu menu, Inbox inbox, CommandNames names, Renderer renderer, Speaker voice) {
    try {
      Optional<Me> me = poller.insist(new GetMe()).map(Me::of);
      if (me.isEmpty() || poller.insist(new DeleteWebhook()).isEmpty()) {
        return;
      }
      LOG.info("Telegram knows Clio as @{}", me.get().name());
      start("telegram-menu", () -> new MenuBoard(courier).write(menu));
      Intake intake =
          new Intake(
              receipts, lanes, hearing(me.get(), menu, inbox, names, renderer, voice), timers);
      intake.resume();
      poller.run(intake::receive);
    } catch (InterruptedException closing) {
      LOG.debug("No more polls", closing);
    }
  }

  private Hearing hearing(
      Me me, Menu menu, Inbox inbox, CommandNames names, Renderer renderer, Speaker voice) {
    Replies replies = new Replies(voice, rooms);
    Roles roles = new Roles(wire, courier, moves, menu, timers);
    Caller caller = new Caller(inbox, roles, new Typing(wire, moves, timers), shelf);
    Steps steps = new Steps(shelf, caller, voice, replies);
    CommandReader commands =
        new CommandReader(menu, caller, new Documents(wire, courier), steps, replies);
    return new Hearing(
        new MessageReader(me, menu, names, moves, shelf, caller, commands, steps, replies),
        new Presses(shelf, moves, courier, timers, caller, voice, renderer, replies),
        new Inline(courier, caller, menu, renderer, timers),
        shelf,
        caller);
  }

  private void start(String name, Runnable what) {
    synchronized (threads) {
      threads.add(Thread.ofVirtual().name(name).start(what));
    }
  }

  private List<Thread> own() {
    synchronized (threads) {
      return List.copyOf(threads);
    }
  }

  @Override
  public Posted post(ChatRef chat, Post post, Sending how) {
    return Address.read(chat)
        .map(to -> speaker().say(to, post, how, Optional.empty(), Locale.ENGLISH, gate(how)))
        .orElseGet(() -> noChat(chat));
  }

  /** Telegram cannot tell a message from a second one: what somebody else began stays away. */
  private static Gate gate(Sending how) {
    return how.once()
        .map(once -> new Gate(() -> once.beginning().begin().isEmpty()))
        .orElseGet(Gate::free);
  }

  @Override
  public Posted revise(MessageRef message, Post post) {
    return Address.read(message.chat())
        .map(at -> speaker().edit(at, message, post, Locale.ENGLISH, Gate.free()))
        .orElseGet(() -> noChat(message.chat()));
  }

  @Override
  public ChatRef room(ChatRef parent, String title) {
    return Address.read(parent).map(at -> rooms.open(at, title, Gate.free()).ref()).orElse(parent);
  }

  /** Everybody's own chat has the number of their account. */
  @Override
  public Optional<ChatRef> direct(Person person) {
    return Optional.of(new ChatRef(Address.TELEGRAM, person.account()));
  }

  private Speaker speaker() {
    return speaker.orElseThrow(() -> new IllegalStateException("Telegram is not open"));
  }

  private static Posted noChat(ChatRef chat) {
    return new Posted.Failed(Posted.Reason.GONE, "no chat of Telegram's: " + chat.id());
  }

  @Override
  public void close() {
    List<Thread> own = own();
    own.forEach(Thread::interrupt);
    wire.stopPolling();
    try {
      for (Thread thread : own) {
        thread.join(Duration.ofMillis(300));
      }
      if (!lanes.awaitIdle(PATIENCE)) {
        LOG.warn("Some messages are answered at the next start");
      }
      lanes.stop();
      courier.close();
      lanes.awaitIdle(IMPATIENCE);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      courier.close();
      wire.close();
    }
  }
}
