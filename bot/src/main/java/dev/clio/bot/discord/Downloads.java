package dev.clio.bot.discord;

import dev.clio.bot.chat.Upload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.entities.Message;

/**
 * Fetches attachments when their bytes are asked for: only from where Discord keeps them, without
 * following anybody elsewhere, and no more of them than Discord announced. Thread-safe.
 */
final class Downloads implements AutoCloseable {
  private static final Set<String> DISCORDS =
      Set.of("cdn.discordapp.com", "media.discordapp.net", "attachments.discordapp.net");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int OK = 200;

  private final Optional<URI> api;
  private final HttpClient http =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();

  /**
   * Downloads.
   *
   * @param api where the REST interface stands, if not at Discord's: files stand there too
   */
  Downloads(Optional<URI> api) {
    this.api = api;
  }

  /** A file that came along. */
  Upload upload(Message.Attachment attachment) {
    URI address = URI.create(attachment.getUrl());
    String name = Clean.line(attachment.getFileName());
    return new Upload(
        name.isBlank() ? "file" : name,
        attachment.getSize(),
        () -> open(address, attachment.getSize()));
  }

  InputStream open(URI address, long size) throws IOException {
    if (!isDiscords(address)) {
      throw new IOException("no file is fetched from " + address.getHost());
    }
    HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != OK) {
        response.body().close();
        throw new IOException("Discord answers " + response.statusCode() + " instead of the file");
      }
      return new Measured(response.body(), size);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private boolean isDiscords(URI address) {
    boolean discords =
        "https".equals(address.getScheme())
            && address.getHost() != null
            && address.getPort() == -1
            && DISCORDS.contains(address.getHost());
    return discords || api.filter(base -> isSameServer(base, address)).isPresent();
  }

  private static boolean isSameServer(URI base, URI address) {
    return base.getScheme().equals(address.getScheme())
        && base.getHost().equals(address.getHost())
        && base.getPort() == address.getPort()
        && address.getUserInfo() == null;
  }

  @Override
  public void close() {
    http.shutdownNow();
  }

  /** Fails when there is more than was announced. */
  private static final class Measured extends FilterInputStream {
    private long left;

    Measured(InputStream in, long size) {
      super(in);
      this.left = size;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      return next < 0 ? next : count(1, next);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      return count < 0 ? count : count(count, count);
    }

    private int count(int read, int result) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("the file is larger than Discord said");
      }
      return result;
    }
  }
}
