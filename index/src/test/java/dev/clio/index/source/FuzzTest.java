package dev.clio.index.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Broken files of all formats: whatever they hold, reading ends, and with nothing but documents or
 * one of the two declared exceptions. With {@code -Dclio.campaign=true} a thousand cases a format.
 */
final class FuzzTest {
  private static final int CASES = Boolean.getBoolean("clio.campaign") ? 1000 : 40;

  /** A guard against hanging, far above what a case takes. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"md", "txt", "html", "jsonl", "docx", "pdf"})
  void brokenFilesEndInOneSentence(String extension) throws IOException {
    byte[] valid = valid(extension);
    Random random = new Random(extension.hashCode());
    int read = 0;
    for (int i = 0; i < CASES; i++) {
      byte[] broken = broken(valid, i, random);
      Path file = Files.write(folder.resolve(i + "." + extension), broken);
      read += assertTimeoutPreemptively(LONGEST, () -> outcome(file), () -> "hangs on " + file);
      Files.delete(file);
    }
    System.out.printf("%s: %d of %d broken files were readable.%n", extension, read, CASES);
  }

  @Test
  void mutatedPartsOfWordDocumentsEndInOneSentence() throws IOException {
    Random random = new Random(7);
    byte[] body = Samples.paragraph("Heading1", "Locks").repeat(20).getBytes(UTF_8);
    for (int i = 0; i < CASES; i++) {
      byte[] word = Samples.word(new String(broken(body, i, random), UTF_8));
      Path file = Files.write(folder.resolve(i + ".docx"), word);
      assertTimeoutPreemptively(LONGEST, () -> outcome(file));
      Files.delete(file);
    }
  }

  private static byte[] valid(String extension) {
    return switch (extension) {
      case "md" -> Samples.MARKDOWN.getBytes(UTF_8);
      case "txt" -> Samples.TEXT.getBytes(UTF_8);
      case "html" -> Samples.HTML.getBytes(UTF_8);
      case "jsonl" -> Samples.JSON_LINES.getBytes(UTF_8);
      case "docx" -> Samples.word();
      default -> Samples.pdf(List.of(List.of("# Canals", "The first canal."), List.of("Two.")));
    };
  }

  /** 1 if the file was read, 0 if it was refused in a sentence; anything else fails the test. */
  private static int outcome(Path file) throws IOException {
    try {
      Reading.all(file);
      return 1;
    } catch (UnreadableSource e) {
      String message = String.valueOf(e.getMessage());
      assertTrue(message.startsWith(file.getFileName() + " cannot be read: "), message);
      assertTrue(message.endsWith(".") && !message.contains("Exception"), message);
      return 0;
    }
  }

  private static byte[] broken(byte[] valid, int i, Random random) {
    return switch (i % 5) {
      case 0 -> random(random);
      case 1 -> Arrays.copyOf(valid, random.nextInt(valid.length));
      case 2 -> flipped(valid, 1 + random.nextInt(3), random);
      case 3 -> flipped(valid, 1 + valid.length / 20, random);
      default -> shuffled(valid, random);
    };
  }

  private static byte[] random(Random random) {
    byte[] bytes = new byte[random.nextInt(4000)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static byte[] flipped(byte[] valid, int count, Random random) {
    byte[] bytes = valid.clone();
    for (int n = 0; n < count; n++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** A stretch of the file copied over another one. */
  private static byte[] shuffled(byte[] valid, Random random) {
    byte[] bytes = valid.clone();
    int length = 1 + random.nextInt(bytes.length / 2);
    int from = random.nextInt(bytes.length - length);
    int to = random.nextInt(bytes.length - length);
    System.arraycopy(valid, from, bytes, to, length);
    return bytes;
  }
}
