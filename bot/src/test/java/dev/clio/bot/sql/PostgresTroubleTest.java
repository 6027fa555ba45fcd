package dev.clio.bot.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.time.HandTurned;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A PostgreSQL that cannot be used says why. */
final class PostgresTroubleTest {
  private final StoreSettings good = PostgresServer.fresh();

  private String refusal(String url, String user) {
    StoreSettings settings = new StoreSettings(Optional.of(url), user, "wrong");
    BrokenStore broken =
        assertThrows(
            BrokenStore.class,
            () -> Store.open(settings, Path.of("unused"), new HandTurned(), Tables.luck()).close());
    return String.valueOf(broken.getMessage());
  }

  private String url() {
    return good.url().orElseThrow();
  }

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://localhost:" + port + "/clio";
    assertEquals(
        "The store " + url + " cannot be reached: is it running and not overloaded?",
        refusal(url + "?user=x", "clio"));
  }

  @Test
  void theDatabaseIsMissing() {
    String other = url().replace("/postgres?", "/library?");
    assertEquals(
        "The store " + Postgres.shown(other) + " does not exist: create that database first.",
        refusal(other, "postgres"));
  }

  @Test
  void theUserIsUnknown() {
    assertEquals(
        "The store " + Postgres.shown(url()) + " refuses the user or the password.",
        refusal(url(), "nobody"));
  }

  @Test
  void theAddressIsNone() {
    assertEquals(
        "The address of the store begins with jdbc:postgresql://, not with localhost:5432/clio.",
        refusal("localhost:5432/clio", "postgres"));
  }

  @Test
  void theUserMayNotMakeTables() throws BrokenStore {
    try (Database owner = PostgresServer.open(good)) {
      owner.write(
          handle ->
              handle.execute("CREATE SCHEMA guests")
                  + handle.execute("CREATE ROLE guest LOGIN")
                  + handle.execute("GRANT USAGE ON SCHEMA guests TO guest"));
    }
    assertEquals(
        "The store "
            + Postgres.shown(url())
            + " does not let this user make tables: make the user its owner.",
        refusal(url().replaceAll("currentSchema=.*", "currentSchema=guests"), "guest"));
  }

  @Test
  void aLostConnectionIsToldAndReplaced() throws BrokenStore {
    try (Database database = PostgresServer.open(good)) {
      UncheckedIOException lost =
          assertThrows(
              UncheckedIOException.class,
              () ->
                  database.write(
                      handle -> handle.execute("SELECT pg_terminate_backend(pg_backend_pid())")));
      assertTrue(
          String.valueOf(lost.getMessage()).contains("cannot be reached"), lost.getMessage());
      database.check();
      assertTrue(database.size() > 0);
    }
  }

  @Test
  void aWholeStoreIsWell() throws BrokenStore {
    try (Store store = Store.open(good, Path.of("unused"), new HandTurned(), Tables.luck())) {
      StoreHealth health = store.health();
      assertEquals(Optional.empty(), health.trouble());
      assertTrue(health.engine().startsWith("PostgreSQL 18"), health.engine());
      assertTrue(health.engine().endsWith("/postgres"), health.engine());
    }
  }
}
