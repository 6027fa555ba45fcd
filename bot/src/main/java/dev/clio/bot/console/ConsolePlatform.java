package dev.clio.bot.console;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Posted;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Sending;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * The terminal. One person, who may do everything, in one chat. Posts may come from any thread;
 * {@link #converse} belongs to one.
 */
public final class ConsolePlatform implements ChatPlatform {
  private static final PlatformName NAME = new PlatformName("console");
  private static final ChatRef CHAT = new ChatRef(NAME, "terminal");
  private static final Place PLACE = Place.direct(CHAT);
  private static final Person YOU = new Person(NAME, "you", "you");

  private final Function<Menu, Screen> screens;
  private final String greeting;
  private final InstantSource clock;
  private final AtomicInteger posted = new AtomicInteger();
  private volatile Hints hints = Hints.NONE;
  private Optional<Conversation> conversation = Optional.empty();
  private Optional<Filling> filling = Optional.empty();

  private record Conversation(Screen screen, Menu menu, Inbox inbox) {}

  /** A step that the next line is filled into, and the hints that it was one of. */
  private record Filling(Hints hints, Action step) {}

  ConsolePlatform(Function<Menu, Screen> screens, String greeting, InstantSource clock) {
    this.screens = screens;
    this.greeting = greeting;
    this.clock = clock;
  }

  /**
   * The terminal that the process was started in.
   *
   * @param styled whether to use bold and faint where the terminal can
   * @param history where typed lines are kept, if the settings want them kept
   */
  public static ConsolePlatform atTerminal(
      ConsoleSettings settings,
      boolean styled,
      Path history,
      String greeting,
      InstantSource clock) {
    Optional<Path> kept = settings.history() ? Optional.of(history) : Optional.empty();
    return new ConsolePlatform(
        menu -> TerminalScreen.open(menu, settings.columns(), styled, kept), greeting, clock);
  }

  /** A line of input each, answers to {@code out}; for scripts. */
  public static ConsolePlatform ofPipes(
      ConsoleSettings settings,
      InputStream in,
      PrintStream out,
      String greeting,
      InstantSource clock) {
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new ConsolePlatform(
        menu -> new PipeScreen(lines, out, settings.columns()), greeting, clock);
  }

  @Override
  public PlatformName name() {
    return NAME;
  }

  @Override
  public void open(Menu menu, Inbox inbox) {
    Screen screen = screens.apply(menu);
    conversation = Optional.of(new Conversation(screen, menu, inbox));
    screen.print(ConsoleRenderer.plain(greeting, screen.look()) + "\n");
  }

  /** Reads and answers until the person leaves. */
  public void converse() {
    Conversation open = conversation.orElseThrow();
    Optional<String> line = open.screen.readLine();
    while (line.isPresent()) {
      if (!line.get().isBlank()) {
        typed(open, line.get().strip());
      }
      line = open.screen.readLine();
    }
  }

  private void typed(Conversation open, String line) {
    Hints now = hints;
    Optional<Filling> filled = filling;
    filling = Optional.empty();
    if (filled.isPresent() && !line.startsWith("/")) {
      Filling form = filled.get();
      show(open.inbox.receive(form.hints.fill(form.step, line, YOU, PLACE)));
      return;
    }
    boolean number = line.matches("[1-9][0-9]?");
    Optional<Action> form = number ? now.toFill(Integer.parseInt(line)) : Optional.empty();
    if (form.isPresent()) {
      filling = Optional.of(new Filling(now, form.get()));
      print(Post.note(form.get().blank().orElseThrow().prompt() + ":"));
      return;
    }
    if (number && !now.isEmpty()) {
      now.press(Integer.parseInt(line), YOU, PLACE, clock.instant())
          .ifPresentOrElse(
              press -> show(open.inbox.receive(press)),
              () -> print(Post.note("There is no " + line + " to choose.")));
      return;
    }
    Optional<Incoming> answer =
        line.startsWith("/") ? Optional.empty() : now.answer(line, YOU, clock.instant());
    show(
        open.inbox.receive(
            answer.orElseGet(
                () -> new Incoming.Called(open.menu.read(line), YOU, Role.ADMIN, PLACE))));
  }

  private void show(Reply reply) {
    switch (reply) {
      case Reply.Say(var post) -> print(post);
      case Reply.Revise(var post) -> print(post);
      case Reply.Whisper(var post) -> print(post);
      case Reply.Move(_, var post) -> print(post);
      case Reply.Silence() -> {}
    }
  }

  /** What has been typed of an argument. */
  static Parameter.Begun begun(String words) {
    return new Parameter.Begun(words, YOU, PLACE);
  }

  /** Prints; numbers typed from now on mean this post, unless it offers nothing. */
  private MessageRef print(Post post) {
    MessageRef message = new MessageRef(CHAT, String.valueOf(posted.incrementAndGet()));
    Hints offered = Hints.of(message, post);
    if (!offered.isEmpty()) {
      hints = offered;
    }
    Screen screen = conversation.orElseThrow().screen;
    screen.print(ConsoleRenderer.render(post, screen.look()) + "\n");
    return message;
  }

  @Override
  public Posted post(ChatRef chat, Post post, Sending how) {
    return new Posted.Done(print(post));
  }

  @Override
  public Posted revise(MessageRef message, Post post) {
    return new Posted.Done(print(post));
  }

  @Override
  public ChatRef room(ChatRef parent, String title) {
    return parent;
  }

  @Override
  public Optional<ChatRef> direct(Person person) {
    return Optional.of(CHAT);
  }

  @Override
  public void close() {
    conversation.ifPresent(open -> open.screen.close());
  }
}
