package dev.clio.bot.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.delivery.Receipts.Received;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What receipts do, wherever they are kept. */
public interface ReceiptsContract {
  PlatformName TELEGRAM = new PlatformName("telegram");
  PlatformName DISCORD = new PlatformName("discord");

  /** No receipts yet. */
  Receipts receipts();

  private static List<Received> updates(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> new Received("" + i, "{\"update_id\": " + i + ", \"text\": \"wäre 🕊\"}"))
        .toList();
  }

  @Test
  default void keepsInOrderWhatIsNew() {
    assertEquals(updates(1, 3), receipts().keep(TELEGRAM, updates(1, 3)));
    assertEquals(updates(4, 5), receipts().keep(TELEGRAM, updates(2, 5)));
    assertEquals(List.of(), receipts().keep(TELEGRAM, updates(1, 5)));
    assertEquals(List.of(), receipts().keep(TELEGRAM, List.of()));
    assertEquals(updates(1, 5), receipts().pending(TELEGRAM));
  }

  @Test
  default void oldestIsWhatCameFirst() {
    receipts().keep(TELEGRAM, updates(8, 11));
    receipts().keep(TELEGRAM, updates(1, 2));
    assertEquals(
        List.of("8", "9", "10", "11", "1", "2"),
        receipts().pending(TELEGRAM).stream().map(Received::id).toList());
  }

  @Test
  default void keepsOneOfTwins() {
    Received one = new Received("7", "first");
    assertEquals(
        List.of(one), receipts().keep(TELEGRAM, List.of(one, new Received("7", "second"))));
    assertEquals(List.of(one), receipts().pending(TELEGRAM));
  }

  @Test
  default void beginsOnce() {
    receipts().keep(TELEGRAM, updates(1, 2));
    assertTrue(receipts().begin(TELEGRAM, "1"));
    assertFalse(receipts().begin(TELEGRAM, "1"));
    assertEquals(updates(2, 2), receipts().pending(TELEGRAM));
    receipts().finish(TELEGRAM, "1");
    assertFalse(receipts().begin(TELEGRAM, "1"));
    assertEquals(List.of(), receipts().keep(TELEGRAM, updates(1, 1)));
  }

  @Test
  default void beginsOnceWithWhatWasNeverKept() {
    assertTrue(receipts().begin(DISCORD, "interaction"));
    assertFalse(receipts().begin(DISCORD, "interaction"));
    assertEquals(
        List.of(), receipts().keep(DISCORD, List.of(new Received("interaction", "again"))));
    assertEquals(List.of(), receipts().pending(DISCORD));
  }

  @Test
  default void finishesWithoutBeginning() {
    receipts().keep(TELEGRAM, updates(1, 2));
    receipts().finish(TELEGRAM, "2");
    receipts().finish(TELEGRAM, "unheard of");
    assertEquals(updates(1, 1), receipts().pending(TELEGRAM));
    assertFalse(receipts().begin(TELEGRAM, "2"));
  }

  @Test
  default void platformsDoNotMeet() {
    receipts().keep(TELEGRAM, updates(1, 1));
    assertEquals(updates(1, 1), receipts().keep(DISCORD, updates(1, 1)));
    assertTrue(receipts().begin(DISCORD, "1"));
    assertEquals(updates(1, 1), receipts().pending(TELEGRAM));
    assertTrue(receipts().begin(TELEGRAM, "1"));
  }

  @Test
  default void onlyOneOfManyBegins() throws InterruptedException {
    receipts().keep(TELEGRAM, updates(1, 20));
    for (int update = 1; update <= 20; update++) {
      String id = "" + update;
      List<Boolean> told = Crowd.of(6, _ -> receipts().begin(TELEGRAM, id));
      assertEquals(1, told.stream().filter(one -> one).count(), id);
    }
  }

  @Test
  default void onlyOneOfManyKeeps() throws InterruptedException {
    List<List<Received>> kept =
        Crowd.of(6, i -> receipts().keep(TELEGRAM, updates(1 + i % 3, 40 + i % 3)));
    List<String> ids = kept.stream().flatMap(List::stream).map(Received::id).sorted().toList();
    assertEquals(updates(1, 42).stream().map(Received::id).sorted().toList(), ids);
  }
}
