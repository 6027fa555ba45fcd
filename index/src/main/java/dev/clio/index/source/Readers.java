package dev.clio.index.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The readers of all formats behind one call. The format is told by the name of the file and by how
 * it begins. Thread-safe.
 */
public final class Readers {
  /** In the order in which they are asked whether they recognise a file. */
  private static final List<Format> FORMATS =
      List.of(
          new PdfFormat(),
          new WordFormat(),
          new HtmlFormat(),
          new JsonLinesFormat(),
          new MarkdownFormat());

  /** Takes any text that no other format recognises. */
  private static final Format TEXT = new TextFormat();

  private final Limits limits;
  private final InstantSource clock;

  public Readers() {
    // It only measures how long a file takes, which setting the clock must not change.
    this(Limits.USUAL, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
  }

  Readers(Limits limits, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
  }

  /** Whether a file is a document, by its name alone. */
  public boolean reads(Path file) {
    String name = String.valueOf(file.getFileName());
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    String extension = extension(file);
    return !hidden && (named(extension).isPresent() || TEXT.extensions().contains(extension));
  }

  /** Endings of the names of all documents, in lower case without the dot. */
  public static SortedSet<String> endings() {
    SortedSet<String> endings = new TreeSet<>(TEXT.extensions());
    FORMATS.forEach(format -> endings.addAll(format.extensions()));
    return endings;
  }

  /**
   * Reads {@code file}, handing over its documents one by one, so that a file larger than memory
   * can be read where its format allows. What {@code documents} throws goes through.
   *
   * @throws UnreadableSource if the file is no document we can read; its message is one sentence
   *     for the person who put the file there. Documents handed over before stay as they are
   * @throws IOException if the disk fails
   */
  public void read(Path file, Consumer<Document> documents) throws IOException, UnreadableSource {
    Stopwatch stopwatch = new Stopwatch(clock, limits.perFile());
    Recipient to = new Recipient(documents, stopwatch);
    try {
      Head head = head(file);
      format(file, head).read(new SourceFile(file, head, limits, stopwatch), to);
      if (!to.anything()) {
        throw new UnreadableSource("there is nothing to read in it");
      }
    } catch (UnreadableSource e) {
      throw unreadable(file, String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      throw unreadable(file, "there is no such file", e);
    } catch (AccessDeniedException e) {
      throw unreadable(file, "this program may not open it", e);
    } catch (RuntimeException | LinkageError e) {
      if (to.thrown().isPresent()) {
        throw e;
      }
      throw unreadable(file, "it is damaged", e);
    } catch (StackOverflowError e) {
      throw unreadable(file, "its parts are nested too deeply", e);
    } catch (OutOfMemoryError e) {
      throw unreadable(file, "it takes more memory than there is", e);
    }
  }

  private static Head head(Path file) throws IOException, UnreadableSource {
    if (!Files.isRegularFile(file) && Files.exists(file)) {
      throw new UnreadableSource("it is no file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      Head head = Head.of(in.readNBytes(Head.SIZE));
      if (head.bytes().length == 0) {
        throw new UnreadableSource("it is empty");
      }
      return head;
    }
  }

  private static Format format(Path file, Head head) throws UnreadableSource {
    for (Format format : FORMATS) {
      if (format.marked() && format.recognises(head)) {
        return format;
      }
    }
    ForeignFormats.refuse(head);
    Optional<Format> named = named(extension(file));
    if (named.isPresent() && named.get().marked()) {
      throw new UnreadableSource("it is named ." + extension(file) + " but is none");
    }
    return named
        .or(() -> FORMATS.stream().filter(format -> format.recognises(head)).findFirst())
        .orElse(TEXT);
  }

  private static Optional<Format> named(String extension) {
    return FORMATS.stream().filter(format -> format.extensions().contains(extension)).findFirst();
  }

  private static UnreadableSource unreadable(Path file, String reason, Throwable cause) {
    return new UnreadableSource(file.getFileName() + " cannot be read: " + reason + ".", cause);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
