package dev.clio.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every platform does, whatever it looks like. */
public interface PlatformContract {
  /** The menu that the stage opens its platform with. */
  Menu MENU =
      new Menu(
          List.of(
              new CommandSpec(
                  "ask",
                  "Ask",
                  Audience.EVERYONE,
                  Role.ANYONE,
                  List.of(Parameter.required("question", "what", new Parameter.Words())))),
          "ask");

  /** A platform with somebody in front of it. */
  interface Stage extends AutoCloseable {
    ChatPlatform platform();

    /** A chat that is open. */
    ChatRef chat();

    /** Somebody types a line; returns when it has been answered. */
    void type(String line);

    /** All words that can be seen, now or before. */
    String seen();

    @Override
    void close();
  }

  /** Opens the platform with {@link #MENU}. */
  Stage open(Inbox inbox);

  @Test
  default void whatSomebodyTypesArrivesAsACall() {
    List<Incoming> received = new ArrayList<>();
    Inbox inbox =
        incoming -> {
          received.add(incoming);
          return new Reply.Silence();
        };
    try (Stage stage = open(inbox)) {
      stage.type("/ask who was it?");
      Incoming.Called called = (Incoming.Called) received.getFirst();
      assertEquals(new Call("ask", Map.of("question", "who was it?")), called.call());
      assertEquals(stage.platform().name(), called.by().platform());
      assertEquals(stage.chat(), called.in().chat());
      assertTrue(called.on().isEmpty());
    }
  }

  @Test
  default void everyKindOfReplyIsSeenButSilence() {
    List<Reply> replies =
        new ArrayList<>(
            List.of(
                new Reply.Say(Post.note("said aloud")),
                new Reply.Revise(Post.note("said anew")),
                new Reply.Whisper(Post.note("said softly")),
                new Reply.Silence()));
    try (Stage stage = open(incoming -> replies.removeFirst())) {
      for (String line : List.of("one", "two", "three", "four")) {
        stage.type(line);
      }
      assertTrue(stage.seen().contains("said aloud"), stage.seen());
      assertTrue(stage.seen().contains("said anew"), stage.seen());
      assertTrue(stage.seen().contains("said softly"), stage.seen());
      assertTrue(replies.isEmpty());
    }
  }

  @Test
  default void whatNobodyAskedForIsPostedAndRevised() {
    try (Stage stage = open(incoming -> new Reply.Silence())) {
      ChatPlatform platform = stage.platform();
      MessageRef one = posted(platform, stage.chat(), "good morning");
      MessageRef two = posted(platform, stage.chat(), "good afternoon");
      assertNotEquals(one, two);
      assertEquals(stage.chat(), one.chat());
      platform.revise(two, Post.note("good evening"));
      assertTrue(stage.seen().contains("good morning"), stage.seen());
      assertTrue(stage.seen().contains("good evening"), stage.seen());
    }
  }

  @Test
  default void aPictureGoesWithItsWords() {
    try (Stage stage = open(incoming -> new Reply.Silence())) {
      Post post = Post.note("the century").with(Dot.picture());

      assertInstanceOf(Posted.Done.class, stage.platform().post(stage.chat(), post, Sending.NOW));

      assertTrue(stage.seen().contains("the century"), stage.seen());
    }
  }

  @Test
  default void aRoomIsAChatThatCanBePostedTo() {
    try (Stage stage = open(incoming -> new Reply.Silence())) {
      ChatRef room = stage.platform().room(stage.chat(), "Quiz");
      posted(stage.platform(), room, "welcome");
      assertTrue(stage.seen().contains("welcome"), stage.seen());
    }
  }

  private static MessageRef posted(ChatPlatform platform, ChatRef chat, String words) {
    return assertInstanceOf(Posted.Done.class, platform.post(chat, Post.note(words), Sending.NOW))
        .message();
  }
}
