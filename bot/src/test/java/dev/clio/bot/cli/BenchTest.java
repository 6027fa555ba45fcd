package dev.clio.bot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BenchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path home;

  @Test
  void measuresWhatIsReallyFound() throws Exception {
    assertEquals(ExitCode.DONE, run("--passages", "300", "--questions", "40", "--json"));
    JsonNode speed = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertEquals(300, speed.path("passages").asInt());
    assertEquals(40, speed.path("questions").asInt());
    assertTrue(speed.path("excerpts").asDouble() > 0.9, speed::toString);
    for (String figure :
        new String[] {"passagesPerSecond", "p50Millis", "heapMegabytes", "indexMegabytes"}) {
      assertTrue(speed.path(figure).asDouble() > 0, figure + " in " + speed);
    }
    assertTrue(speed.path("p50Millis").asDouble() <= speed.path("p99Millis").asDouble());
  }

  @Test
  void measuresMeaningToo() throws Exception {
    assertEquals(
        ExitCode.DONE, run("--passages", "40", "--questions", "20", "--meaning", "--json"));
    JsonNode speed = new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
    assertTrue(speed.path("learntPerSecond").asDouble() > 0, speed::toString);
    assertTrue(speed.path("excerpts").asDouble() > 0.9, speed::toString);
  }

  @Test
  void refusesToMeasureNothing() {
    assertEquals(ExitCode.UNUSABLE, run("--passages", "0"));
    assertEquals(
        "--passages and --questions are numbers from 1 on.",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  private int run(String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "bench";
    System.arraycopy(options, 0, all, 1, options.length);
    return CommandLines.run(
        new Surroundings(
            InputStream.nullInputStream(),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            home,
            Map.of(),
            () -> Instant.EPOCH),
        all);
  }
}
