package dev.clio.fake.discord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/** The sockets of the gateway, on a port of loopback. Thread-safe. */
final class Sockets extends WebSocketServer {
  private static final byte[] UNAVAILABLE =
      "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII);

  private final Listener listener;
  private final CountDownLatch started = new CountDownLatch(1);
  private final Map<WebSocket, Line> lines = new ConcurrentHashMap<>();

  /** Hears what comes over the sockets. */
  interface Listener {
    /** Whether a handshake is accepted. */
    boolean accepts();

    void opened(Line line);

    void received(Line line, String text);

    /** A connection is over; {@code forGood} if the client closed it with 1000 or 1001. */
    void closed(Line line, boolean forGood);
  }

  Sockets(Listener listener) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.listener = listener;
    setReuseAddr(true);
    setTcpNoDelay(true);
    setConnectionLostTimeout(0);
    setDaemon(true);
  }

  void open() {
    start();
    try {
      started.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  Collection<Line> lines() {
    return lines.values();
  }

  /** Breaks all connections without a word. */
  void breakAll() {
    lines.keySet().forEach(Sockets::breakOff);
  }

  @Override
  public void onStart() {
    started.countDown();
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
    if (!listener.accepts()) {
      try {
        channel(socket).write(ByteBuffer.wrap(UNAVAILABLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      breakOff(socket);
      throw new InvalidDataException(CloseFrame.REFUSE, "refused by the test");
    }
    return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
  }

  private static void breakOff(WebSocket socket) {
    try {
      channel(socket).close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    ((WebSocketImpl) socket).getSelectionKey().selector().wakeup();
    socket.closeConnection(CloseFrame.ABNORMAL_CLOSE, "broken by the test");
  }

  private static SocketChannel channel(WebSocket socket) {
    return (SocketChannel) ((WebSocketImpl) socket).getSelectionKey().channel();
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    Line line =
        new Line(socket, handshake.getResourceDescriptor().contains("compress=zlib-stream"));
    lines.put(socket, line);
    listener.opened(line);
  }

  @Override
  public void onMessage(WebSocket socket, String text) {
    Line line = lines.get(socket);
    if (line != null) {
      listener.received(line, text);
    }
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    Line line = lines.remove(socket);
    if (line != null) {
      boolean wanted = code == CloseFrame.NORMAL || code == CloseFrame.GOING_AWAY;
      listener.closed(line, remote && wanted);
    }
  }

  @Override
  public void onError(WebSocket socket, Exception cause) {
    // A broken connection is closed, which is heard of; anything else shows in a test that waits.
  }

  void end() {
    try {
      stop(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
