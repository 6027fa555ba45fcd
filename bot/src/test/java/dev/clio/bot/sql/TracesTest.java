package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.ask.Gaps.Refused;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.delivery.Receipts.Received;
import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was deleted stands nowhere in the files either, while the store is still open. */
final class TracesTest {
  private static final PlatformName TELEGRAM = new PlatformName("telegram");
  private static final ServerRef HOME = new ServerRef(TELEGRAM, "-100777");
  private static final Person ADA = new Person(TELEGRAM, "900150983", "Ada Quill");
  private static final String WORDS = "what nobody but me would ask";

  @TempDir private Path folder;

  @Test
  void deletingLeavesNoTraceInTheFiles() throws BrokenStore, IOException {
    try (Store store =
        Store.open(StoreSettings.inDataFolder(), folder, new HandTurned(), Tables.luck())) {
      List<Received> updates =
          IntStream.range(0, 50).mapToObj(i -> new Received("" + i, ADA + WORDS)).toList();
      store.receipts().keep(TELEGRAM, updates);
      for (int i = 0; i < 50; i++) {
        store.gaps().add(new Refused(HOME, ADA, WORDS + i, "gist" + i, Instant.EPOCH));
      }
      assertEquals(Set.of("clio.db-wal"), filesWith(WORDS));
      updates.forEach(update -> store.receipts().begin(TELEGRAM, update.id()));
      store.personalData().forEach(kind -> kind.delete(ADA));
      assertEquals(Set.of(), filesWith(WORDS));
      assertEquals(Set.of(), filesWith(ADA.account()));
      assertEquals(Set.of(), filesWith(ADA.name()));
    }
  }

  private Set<String> filesWith(String words) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (content.contains(words)) {
          found.add(file.getFileName().toString());
        }
      }
    }
    return found;
  }
}
