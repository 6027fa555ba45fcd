package dev.clio.bot.telegram;

import dev.clio.bot.chat.Upload;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.File;

/** Files that people send. Thread-safe. */
final class Documents {
  private final Wire wire;
  private final Courier courier;

  Documents(Wire wire, Courier courier) {
    this.wire = wire;
    this.courier = courier;
  }

  /** The file, fetched when it is opened. */
  Upload upload(Document document) {
    String name = Optional.ofNullable(document.getFileName()).orElse("document").strip();
    long size = Optional.ofNullable(document.getFileSize()).orElse(0L);
    return new Upload(
        name.isEmpty() ? "document" : name, size, () -> open(document.getFileId(), size));
  }

  private InputStream open(String id, long size) throws IOException {
    return switch (courier.now(GetFile.builder().fileId(id).build())) {
      case Answer.Ok<File>(var file) -> new Guarded(wire.download(path(file)), size);
      case Answer.Refused<File> refused -> throw new IOException(refused.words());
      case Answer.Lost<File>(_, var words) -> throw new IOException(words);
    };
  }

  private static String path(File file) throws IOException {
    String path = Optional.ofNullable(file.getFilePath()).orElse("");
    if (path.isEmpty() || path.startsWith("/")) {
      throw new IOException(
          "This Bot API server keeps its files to itself: start it without --local.");
    }
    return path;
  }

  /** Ends in an exception where there is more than was announced. */
  private static final class Guarded extends FilterInputStream {
    private long left;

    private Guarded(InputStream in, long size) {
      super(in);
      left = size;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("The file is larger than Telegram said.");
      }
    }
  }
}
