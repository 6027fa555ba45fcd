package dev.clio.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands in the class room, and what goes wrong with them. */
final class DispatcherTest {
  private final Clockwork clock = new Clockwork();
  private final LogBook log = new LogBook(Dispatcher.class);
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");

  @BeforeEach
  void open() {
    Dispatcher dispatcher = new Dispatcher(List.of(feature()), clock);
    room.open(dispatcher.menu("echo"), dispatcher);
  }

  @AfterEach
  void close() {
    log.close();
  }

  @Test
  void aCommandIsAnsweredAndLoggedWithoutItsWords() {
    ada.types("/echo my secret");
    assertEquals(List.of(Post.note("my secret")), room.wall());
    assertEquals(List.of("INFO classroom /echo 40 ms Say"), log.lines());
  }

  @Test
  void anUnknownCommandIsGuessed() {
    ada.types("/ehco x").types("/zzz").types("/" + "z".repeat(500));
    assertEquals(
        List.of(
            Post.note("There is no /ehco. Did you mean /echo?"),
            Post.note("There is no /zzz. Type /help for what there is."),
            Post.note("There is no such command. Type /help for what there is.")),
        ada.whispers());
    assertEquals("INFO classroom /unknown 0 ms Refusal", log.lines().getFirst());
  }

  @Test
  void aCommandForHostsIsNotForAll() {
    ada.types("/round stop 3");
    room.joins("bob", Role.ADMIN, "main").types("/round stop 3");
    assertEquals(
        List.of(Post.note("/round stop needs somebody who is host here.")), ada.whispers());
    assertEquals(List.of(Post.note("stopped 3")), room.wall());
  }

  @Test
  void argumentsAreChecked() {
    Classroom.Member bob = room.joins("bob", Role.HOST, "main");
    bob.types("/round stop").types("/round stop 12").types("/round stop x").types("/look up");
    assertEquals(
        List.of(
            Post.note("I need a number: /round stop NUMBER"),
            Post.note("The number is a whole number from 1 to 9: /round stop NUMBER"),
            Post.note("The number is a whole number from 1 to 9: /round stop NUMBER"),
            Post.note("The where is one of left, right: /look [WHERE]")),
        bob.whispers());
  }

  @Test
  void aMistakeOfOursIsLoggedOnceAndApologisedFor() {
    ada.types("/break").types("/unplug");
    Post sorry = Post.note("Sorry, something went wrong here. It has been noted.");
    assertEquals(List.of(sorry, sorry), ada.whispers());
    assertEquals(List.of("a bug", "no disk"), log.causes());
    assertEquals(
        List.of("ERROR classroom /break failed", "INFO classroom /break 0 ms Failure"),
        log.lines().subList(0, 2));
  }

  @Test
  void aQuestionThatNobodyAskedIsClosed() {
    ada.votes("q1", 2);
    assertEquals(List.of(Post.note("That question is closed.")), ada.whispers());
  }

  @Test
  void twoCommandsOfOneNameStopTheStart() {
    assertThrows(
        IllegalArgumentException.class, () -> new Dispatcher(List.of(feature(), feature()), clock));
  }

  /** A command of a test: what it is, and what it does. */
  private record Trial(CommandSpec spec, Doing doing) implements Command {
    interface Doing {
      String with(String argument) throws IOException;
    }

    @Override
    public Reply answer(Incoming.Called called) throws IOException {
      String argument = String.join(" ", called.call().arguments().values());
      return new Reply.Say(Post.note(doing.with(argument)));
    }
  }

  private Feature feature() {
    Parameter words = Parameter.required("words", "what to say", new Parameter.Words());
    Parameter number = Parameter.required("number", "which", new Parameter.WholeNumber(1, 9));
    Parameter where =
        Parameter.optional("where", "to", new Parameter.OneOf(List.of("left", "right")));
    return () ->
        List.of(
            trial("echo", Role.ANYONE, this::slowly, words),
            trial("round stop", Role.HOST, argument -> "stopped " + argument, number),
            trial("look", Role.ANYONE, argument -> "looked " + argument, where),
            trial("break", Role.ANYONE, DispatcherTest::fail),
            trial("unplug", Role.ANYONE, DispatcherTest::unplug));
  }

  private String slowly(String words) {
    clock.passes(Duration.ofMillis(40));
    return words;
  }

  private static String fail(String words) {
    throw new IllegalStateException("a bug" + words);
  }

  private static String unplug(String words) throws IOException {
    throw new IOException("no disk" + words);
  }

  private static Command trial(
      String name, Role needed, Trial.Doing doing, Parameter... parameters) {
    return new Trial(
        new CommandSpec(name, "A trial", Audience.EVERYONE, needed, List.of(parameters)), doing);
  }
}
