package dev.clio.index.ingest;

import dev.clio.index.event.DatedEvent;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Passage;
import dev.clio.index.source.UnreadableSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads files onto the shelf one by one, and turns what goes wrong into a sentence. */
final class FileReading {
  private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

  private final Reading reading;
  private final Shelf shelf;
  private final Tally tally;

  FileReading(Reading reading, Shelf shelf, Tally tally) {
    this.reading = reading;
    this.shelf = shelf;
    this.tally = tally;
  }

  /** Is told how many characters of a file were taken so far. */
  @FunctionalInterface
  interface Taken {
    void at(long characters);
  }

  /** Hash of the bytes; empty if the disk refuses. */
  String hash(SourceFile file) throws InterruptedIOException {
    try {
      return Fingerprint.of(file.path());
    } catch (IOException e) {
      throwIfInterrupted(e);
      LOG.warn("cannot read {}", file.key(), e);
      return "";
    }
  }

  FileRecord read(
      SourceFile file,
      String hash,
      PackWork work,
      PassageIds ids,
      Function<Passage, List<DatedEvent>> events,
      Taken taken)
      throws IOException, BrokenPack {
    Intake intake = new Intake(file, work, ids, events, shelf.replace(file.key()));
    Optional<Reason> reason =
        hand(
            file,
            document -> {
              intake.take(document);
              taken.at(intake.characters());
            });
    if (reason.isPresent()) {
      return fail(file, hash, work, reason.get());
    }
    tally.drops(intake.dropped());
    return intake.finish(hash + "-" + work.fingerprint());
  }

  private FileRecord fail(SourceFile file, String hash, PackWork work, Reason reason)
      throws IOException {
    FileRecord record =
        new FileRecord(
            file.key(),
            file.size(),
            file.modifiedMillis(),
            (reason.lasting() ? hash : "") + "-" + work.fingerprint(),
            0,
            0,
            0,
            Map.of(),
            Optional.of(reason.sentence()));
    shelf.replace(file.key()).finish(record);
    return record;
  }

  /** Looks for the words of concerns in a file that stands on the shelf already. */
  void lookThrough(SourceFile file, PackWork work) throws IOException, BrokenPack {
    hand(
        file,
        document ->
            work.split(file, document).forEach(draft -> work.concerns().about(draft.text())));
  }

  private Optional<Reason> hand(SourceFile file, Relay.Taker taker) throws IOException, BrokenPack {
    Relay relay = new Relay(taker);
    Optional<Reason> reason = reasonAgainst(file, relay);
    relay.check();
    return reason;
  }

  private Optional<Reason> reasonAgainst(SourceFile file, Relay relay)
      throws InterruptedIOException {
    try {
      reading.read(file.path(), relay);
      return Optional.empty();
    } catch (UnreadableSource e) {
      return Optional.of(new Reason(String.valueOf(e.getMessage()), true));
    } catch (IOException e) {
      throwIfInterrupted(e);
      return Optional.of(new Reason("The disk does not give it: " + e.getMessage() + ".", false));
    } catch (RuntimeException | StackOverflowError e) {
      if (!relay.stopped()) {
        LOG.warn("a reader failed on {}", file.key(), e);
      }
      return Optional.of(
          new Reason("It cannot be read (" + e.getClass().getSimpleName() + ").", true));
    }
  }

  private static void throwIfInterrupted(IOException e) throws InterruptedIOException {
    if (e instanceof InterruptedIOException interrupted) {
      throw interrupted;
    }
    if (e instanceof ClosedByInterruptException) {
      Thread.interrupted();
      InterruptedIOException interrupted = new InterruptedIOException("interrupted while reading");
      interrupted.initCause(e);
      throw interrupted;
    }
  }

  /**
   * Why a file cannot be read.
   *
   * @param lasting whether trying again is of no use before the file changes
   */
  private record Reason(String sentence, boolean lasting) {}
}
