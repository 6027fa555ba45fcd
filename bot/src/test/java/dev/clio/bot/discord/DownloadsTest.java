package dev.clio.bot.discord;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are fetched from where Discord keeps them, and from nowhere else. */
final class DownloadsTest {
  private static final byte[] BYTES = {1, 2, 3, 4};

  private HttpServer server;
  private Downloads downloads;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/file",
        exchange -> {
          exchange.sendResponseHeaders(200, BYTES.length);
          exchange.getResponseBody().write(BYTES);
          exchange.close();
        });
    server.createContext(
        "/elsewhere",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/file");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.start();
    downloads = new Downloads(Optional.of(address("/api/v10/")));
  }

  @AfterEach
  void stop() {
    downloads.close();
    server.stop(0);
  }

  @Test
  void filesBesideTheConfiguredAddressAreFetched() throws IOException {
    try (InputStream file = downloads.open(address("/file"), BYTES.length)) {
      assertArrayEquals(BYTES, file.readAllBytes());
    }
    try (InputStream file = downloads.open(address("/file"), BYTES.length)) {
      assertEquals(1, file.read());
    }
  }

  @Test
  void moreThanWasAnnouncedIsNotRead() throws IOException {
    try (InputStream file = downloads.open(address("/file"), BYTES.length - 1)) {
      assertThrows(IOException.class, file::readAllBytes);
    }
    try (InputStream file = downloads.open(address("/file"), 0)) {
      assertThrows(IOException.class, file::read);
    }
  }

  @Test
  void nobodyIsFollowedElsewhere() {
    assertThrows(IOException.class, () -> downloads.open(address("/elsewhere"), 10));
    assertThrows(IOException.class, () -> downloads.open(address("/nothing"), 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:1/file",
        "http://localhost/file",
        "https://cdn.discordapp.com.evil.example/file",
        "https://cdn.discordapp.com@evil.example/file",
        "https://evil.example/cdn.discordapp.com",
        "http://cdn.discordapp.com/file",
        "https://cdn.discordapp.com:22/file",
        "ftp://cdn.discordapp.com/file",
        "file:///etc/passwd"
      })
  void nothingIsFetchedFromOthers(String address) {
    IOException refused =
        assertThrows(IOException.class, () -> downloads.open(URI.create(address), 10));
    assertTrue(refused.toString().contains("no file is fetched from"), refused::toString);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }
}
