package dev.clio.fake.discord;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;

/** A connection of the gateway, compressed if the client asked for it. Thread-safe. */
final class Line implements Consumer<String> {
  private final WebSocket socket;
  private final Optional<Deflater> deflater;
  private Optional<Session> session = Optional.empty();

  Line(WebSocket socket, boolean compressed) {
    this.socket = socket;
    this.deflater = compressed ? Optional.of(new Deflater()) : Optional.empty();
  }

  void close(int code, String reason) {
    socket.close(code, reason);
  }

  @Override
  public synchronized void accept(String text) {
    if (!socket.isOpen()) {
      return;
    }
    try {
      if (deflater.isEmpty()) {
        socket.send(text);
      } else {
        socket.send(compressed(deflater.get(), text.getBytes(StandardCharsets.UTF_8)));
      }
    } catch (WebsocketNotConnectedException closed) {
      // The client hung up in this very moment; what it missed is sent when it resumes.
    }
  }

  private static byte[] compressed(Deflater deflater, byte[] text) {
    deflater.setInput(text);
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    int count;
    do {
      count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
      out.write(buffer, 0, count);
    } while (count == buffer.length);
    return out.toByteArray();
  }

  synchronized void carries(Session carried) {
    session = Optional.of(carried);
  }

  synchronized Optional<Session> session() {
    return session;
  }

  synchronized void end() {
    session.ifPresent(one -> one.hangUp(this));
    deflater.ifPresent(Deflater::end);
  }
}
