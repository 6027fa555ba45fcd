package dev.clio.bot.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Clockwork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whole conversations through pipes. */
final class ConversationTest {
  private static final Menu MENU =
      new Menu(
          List.of(
              new CommandSpec(
                  "ask",
                  "Ask",
                  Audience.EVERYONE,
                  Role.ANYONE,
                  List.of(Parameter.required("question", "what to ask", new Parameter.Words())))),
          "ask");
  private static final Action MORE = new Action("more", Call.of("more"));

  private final List<Incoming> received = new ArrayList<>();
  private final Clockwork clock = new Clockwork();

  @Test
  void readsLikeTheConversationItIs() {
    String shown =
        converse(
            """
            who?

            1
            7
            19
            1917
            """,
            incoming ->
                isPress(incoming)
                    ? new Reply.Revise(new Post(note("More of it."), List.of(MORE)))
                    : new Reply.Say(new Post(note("It was Chicherin."), List.of(MORE))));
    assertEquals(
        """
        Good morning.

        > who?
          It was Chicherin.

          1 more

        > 1
          More of it.

          1 more

        > 7
          There is no 7 to choose.

        > 19
          There is no 19 to choose.

        > 1917
          It was Chicherin.

          1 more

        """,
        shown);
  }

  @Test
  void aNumberIsAQuestionWhereThereIsNothingToPress() {
    converse("1\n", incoming -> new Reply.Silence());
    assertEquals(new Call("ask", Map.of("question", "1")), called(0).call());
  }

  @Test
  void theNextLineFillsInWhatAStepAsksFor() {
    Action form =
        new Action(
            "answer it", Call.of("pin"), Optional.of(new Action.Blank("answer", "Your answer", 9)));
    String shown =
        converse(
            "who?\n2\n1\n2\n/ask why?\n",
            incoming -> new Reply.Say(new Post(note("Ask me."), List.of(MORE, form))));
    assertEquals(new Call("pin", Map.of("answer", "1")), called(1).call());
    assertTrue(called(1).on().isPresent());
    assertEquals("ask", called(2).call().command());
    assertEquals(3, received.size());
    assertEquals(2, shown.split("Your answer:", -1).length - 1);
  }

  @Test
  void aWhisperLeavesTheStepsOnOffer() {
    converse(
        "who?\n/why\n1\n",
        incoming ->
            isCommand(incoming, "ask")
                ? new Reply.Say(new Post(note("It was he."), List.of(MORE)))
                : new Reply.Whisper(Post.note("Because.")));
    assertEquals(MORE.call(), called(2).call());
    assertEquals("1", called(2).on().orElseThrow().message().id());
  }

  @Test
  void choicesAreVotesAndTheRestIsPressed() {
    Answering pick = new Answering.PickOne(List.of("1922", "1926"), new Answering.AtTheEnd());
    converse("go\n2\n3\n", incoming -> question(incoming, pick));
    Incoming vote = received.get(1);
    assertEquals(new Incoming.Voted(new QuestionId("q"), 1, vote.by(), clock.instant()), vote);
    assertEquals(MORE.call(), called(2).call());
  }

  @Test
  void wordsAnswerAQuestionThatWaitsForWords() {
    converse("go\nRapallo\n/ask why\n", incoming -> question(incoming, new Answering.TypeIn()));
    Incoming answer = received.get(1);
    assertEquals(
        new Incoming.Answered(new QuestionId("q"), "Rapallo", answer.by(), clock.instant()),
        answer);
    assertEquals("ask", called(2).call().command());
  }

  @Test
  void whatIsTypedIsNotObeyedEither() {
    String shown = converse("/\u001b[2Jx\n", incoming -> new Reply.Silence());
    assertEquals("Good morning.\n\n> /\ufffd[2Jx\n", shown);
  }

  private Reply question(Incoming incoming, Answering answering) {
    Message question =
        new Message.Question(new QuestionId("q"), Text.of("When?"), answering, Instant.EPOCH);
    return isCommand(incoming, "ask")
        ? new Reply.Say(new Post(question, List.of(MORE)))
        : new Reply.Silence();
  }

  private String converse(String typed, Inbox inbox) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ConsolePlatform console =
        ConsolePlatform.ofPipes(
            new ConsoleSettings(80, false),
            new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            "Good morning.",
            clock)) {
      console.open(
          MENU,
          incoming -> {
            received.add(incoming);
            return inbox.receive(incoming);
          });
      console.converse();
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private Incoming.Called called(int index) {
    return (Incoming.Called) received.get(index);
  }

  private static boolean isPress(Incoming incoming) {
    return incoming instanceof Incoming.Called called && !called.on().equals(Optional.empty());
  }

  private static boolean isCommand(Incoming incoming, String name) {
    return incoming instanceof Incoming.Called called && called.call().command().equals(name);
  }

  private static Message note(String words) {
    return new Message.Note(Text.of(words));
  }
}
