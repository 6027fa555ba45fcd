package dev.clio.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands in the class room, and what goes wrong with them. */
final class DispatcherTest {
  private static final int QUESTIONS = 10;

  private final Clockwork clock = new Clockwork();
  private final LogBook log = new LogBook(Dispatcher.class);
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");

  @BeforeEach
  void open() {
    Dispatcher dispatcher = dispatcher(List.of(feature()), Reception.PLAIN);
    open(dispatcher, "echo");
  }

  private void open(Dispatcher dispatcher, String spoken) {
    room.open(dispatcher.menu(spoken), dispatcher);
  }

  private Dispatcher dispatcher(List<Feature> features, Reception reception) {
    return new Dispatcher(
        features, reception, new RateLimit(new LimitSettings(QUESTIONS), clock), clock);
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
    ada.types("/ehco x").types("/stop").types("/zzz").types("/" + "z".repeat(500));
    assertEquals(
        List.of(
            Post.note("There is no /ehco. Did you mean /echo?"),
            Post.note("There is no /stop. Did you mean /round stop?"),
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
        IllegalArgumentException.class,
        () -> dispatcher(List.of(feature(), feature()), Reception.PLAIN));
  }

  @Test
  void twoCommandsOfOneNameInAnotherLanguageStopTheStart() {
    Feature both = () -> List.of(simple("ask"), simple("frage"));
    Dispatcher dispatcher = dispatcher(List.of(both), Reception.PLAIN);
    IllegalArgumentException stop =
        assertThrows(IllegalArgumentException.class, () -> dispatcher.menu("ask"));
    assertEquals("/frage cannot be both /frage and /ask", stop.getMessage());
  }

  @Test
  void aFamilyAloneIsToldWhatComesAfterIt() {
    ada.types("/round").types("/round stpo 3");
    assertEquals(
        List.of(
            Post.note("One word more, please: /round stop."),
            Post.note("One word more, please: /round stop.")),
        ada.whispers());
  }

  @Test
  void aNoIsSaidInTheLanguageOfTheCaller() {
    open(dispatcher(List.of(() -> List.of(simple("ask"))), Reception.PLAIN), "ask");
    ada.reads(Locale.GERMANY).types("/frage").types("/frgae wer?").types("/zzz");
    ada.reads(Locale.FRENCH).types("/demander");
    assertEquals(
        List.of(
            Post.note("Es fehlt noch etwas (frage): /frage FRAGE"),
            Post.note("/frgae gibt es nicht. Meinst du /frage?"),
            Post.note("/zzz gibt es nicht. Tippe /hilfe, dann siehst du, was es gibt."),
            Post.note("Il manque quelque chose (question) : /demander QUESTION")),
        ada.whispers());
  }

  @Test
  void theReceptionKnowsMoreThanThePlatform() {
    Reception school =
        called ->
            new Incoming.Called(
                called.call(),
                called.by(),
                Role.HOST,
                called.in(),
                Locale.GERMAN,
                called.on(),
                called.upload());
    open(dispatcher(List.of(feature()), school), "echo");
    ada.types("/round stop 3").types("/break");
    assertEquals(List.of(Post.note("stopped 3")), room.wall());
    assertEquals(
        List.of(Post.note("Entschuldige, hier ist etwas schiefgegangen. Es ist vermerkt.")),
        ada.whispers());
  }

  @Test
  void whoAsksTooMuchIsToldWhenToGoOn() {
    for (int i = 0; i < QUESTIONS; i++) {
      ada.types("question " + i);
      clock.passes(Duration.ofSeconds(4));
    }
    ada.types("one too many");
    Post moment =
        Post.note("One moment: you have asked 10 questions this minute. The next is free in 20 s.");
    assertEquals(List.of(moment), ada.whispers());
    assertEquals(QUESTIONS, room.wall().size());
    room.joins("bob").types("bob has asked nothing yet");
    assertEquals(QUESTIONS + 1, room.wall().size());
    clock.passes(Duration.ofSeconds(20));
    ada.types("now it goes");
    assertEquals(QUESTIONS + 2, room.wall().size());
  }

  @Test
  void aTeacherMayAskAsMuchAsThereIs() {
    Classroom.Member teacher = room.joins("teacher", Role.HOST, "main");
    for (int i = 0; i < 10 * QUESTIONS; i++) {
      teacher.types("question " + i);
    }
    assertEquals(10 * QUESTIONS, room.wall().size());
  }

  @Test
  void buttonsCountLessAndApart() {
    ada.types("/buttons");
    for (int i = 0; i < 6 * QUESTIONS; i++) {
      ada.presses("say it");
    }
    assertEquals(List.of(), ada.whispers());
    ada.presses("say it");
    assertEquals(
        List.of(
            Post.note(
                "One moment: that was a lot of buttons for one minute. The next is free in 60 s.")),
        ada.whispers());
    ada.types("a question is still free");
    assertEquals(1, ada.whispers().size());
  }

  @Test
  void aReplyIsAQuestionAndNoButton() {
    ada.types("/buttons");
    for (int i = 1; i < QUESTIONS; i++) {
      ada.replies("and then?");
    }
    assertEquals(List.of(), ada.whispers());
    ada.replies("and then?");
    assertEquals(1, ada.whispers().size());
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

  /** Offers a button that says something. */
  private record Buttons() implements Command {
    @Override
    public CommandSpec spec() {
      return new CommandSpec("buttons", "A trial", Audience.EVERYONE, Role.ANYONE, List.of());
    }

    @Override
    public Reply answer(Incoming.Called called) {
      Action say = new Action("say it", Call.of("buttons").with("loud", "yes"));
      return new Reply.Revise(new Post(new Message.Note(Text.of("Press.")), List.of(say)));
    }
  }

  private static Command simple(String name) {
    Parameter question = Parameter.required("question", "what", new Parameter.Words());
    return trial(name, Role.ANYONE, said -> said, question);
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
            new Buttons(),
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
