package dev.clio.bot.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.MessageRef;
import dev.clio.bot.chat.PlatformName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every shelf does, wherever it stands. */
public interface ActionShelfContract {
  /** Steps as features offer them: without arguments, with long ones, with a blank. */
  List<Action> ACTIONS =
      List.of(
          new Action("Help", Call.of("help")),
          new Action(
              "Mehr 🕊 «тут»",
              Call.of("more").with("passage", "a#1").with("words", "\"ü\"\n\0'; DROP TABLE--")),
          new Action("Long", Call.of("ask").with("question", "Кто подписал договор? ".repeat(200))),
          new Action(
              "Note",
              Call.of("pin").with("gist", "treaty"),
              Optional.of(new Action.Blank("answer", "Your answer", 4_000))));

  /** The chat of the messages. */
  ChatRef CHAT = new ChatRef(new PlatformName("telegram"), "-100200/7");

  /** An empty shelf. */
  ActionShelf shelf();

  @Test
  default void whatWasPutThereIsFound() {
    List<String> keys = shelf().put(ACTIONS);
    assertEquals(ACTIONS, keys.stream().map(key -> shelf().get(key).orElseThrow()).toList());
  }

  @Test
  default void argumentsKeepTheirOrder() {
    Call call = Call.of("ask").with("z", "1").with("a", "2").with("m", "3");
    String key = shelf().put(List.of(new Action("Ask", call))).getFirst();
    assertEquals(
        List.of("z", "a", "m"),
        new ArrayList<>(shelf().get(key).orElseThrow().call().arguments().keySet()));
  }

  @Test
  default void keysFitEveryPlatform() {
    for (String key : shelf().put(ACTIONS)) {
      assertTrue(key.matches("[A-Za-z0-9_-]{1," + ActionShelf.LONGEST_KEY + "}"), key);
    }
  }

  @Test
  default void theSameActionHasTheSameKey() {
    List<String> first = shelf().put(ACTIONS);
    assertEquals(first, shelf().put(ACTIONS));
    assertEquals(first.reversed(), shelf().put(ACTIONS.reversed()));
    assertEquals(ACTIONS.size(), new HashSet<>(first).size());
  }

  @Test
  default void anActionMayBePutTwiceAtOnce() {
    Action help = ACTIONS.getFirst();
    List<String> keys = shelf().put(List.of(help, help));
    assertEquals(keys.getFirst(), keys.getLast());
    assertEquals(Optional.of(help), shelf().get(keys.getFirst()));
  }

  @Test
  default void whatDiffersInAnythingHasAnotherKey() {
    Call call = Call.of("ask").with("question", "who");
    Optional<Action.Blank> blank = Optional.of(new Action.Blank("words", "Words?", 10));
    List<Action> all =
        List.of(
            new Action("Ask", call),
            new Action("Ask ", call),
            new Action("Ask", call.with("more", "")),
            new Action("Ask", Call.of("ask").with("question", "whom")),
            new Action("Ask", Call.of("asks").with("question", "who")),
            new Action("Ask", call, blank),
            new Action("Ask", call, blank.map(one -> new Action.Blank("words", "Words?", 11))));
    assertEquals(all.size(), new HashSet<>(shelf().put(all)).size());
  }

  @Test
  default void forgedKeysOpenNothing() {
    String key = shelf().put(ACTIONS).getFirst();
    String other = (key.charAt(0) == 'x' ? "y" : "x") + key.substring(1);
    for (String forged :
        List.of("", "help", key + "x", other, "' OR ''='", "\0", "A".repeat(10_000))) {
      assertEquals(Optional.empty(), shelf().get(forged), forged);
    }
  }

  @Test
  default void nothingAtAllCanBePut() {
    assertEquals(List.of(), shelf().put(List.of()));
  }

  @Test
  default void messagesRememberWhatTheyAreAbout() {
    List<String> keys = shelf().put(ACTIONS);
    MessageRef message = new MessageRef(CHAT, "42");
    shelf().attach(message, keys.getFirst());
    shelf().attach(message, keys.getLast());
    shelf().attach(new MessageRef(CHAT, "43"), keys.getFirst());
    assertEquals(Optional.of(ACTIONS.getLast()), shelf().attached(message));
    assertEquals(Optional.of(ACTIONS.getFirst()), shelf().attached(new MessageRef(CHAT, "43")));
    ChatRef elsewhere = new ChatRef(CHAT.platform(), "-100200");
    assertEquals(Optional.empty(), shelf().attached(new MessageRef(elsewhere, "42")));
  }

  @Test
  default void unknownKeysAreAttachedToNothing() {
    MessageRef message = new MessageRef(CHAT, "42");
    shelf().attach(message, "A".repeat(24));
    assertEquals(Optional.empty(), shelf().attached(message));
  }

  @Test
  default void manyPutTheSameAtOnce() throws InterruptedException {
    List<Action> many =
        IntStream.range(0, 50)
            .mapToObj(i -> new Action("Next", Call.of("next").with("from", "p#" + i)))
            .toList();
    List<List<String>> keys = Crowd.of(8, i -> shelf().put(i % 2 == 0 ? many : many.reversed()));
    for (int i = 0; i < keys.size(); i++) {
      assertEquals(keys.getFirst(), i % 2 == 0 ? keys.get(i) : keys.get(i).reversed());
    }
  }
}
