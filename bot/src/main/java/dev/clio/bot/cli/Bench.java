package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.bench.Benchmark;
import dev.clio.bot.bench.Speed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./clio bench}: how fast Clio is on this machine. */
@Command(
    name = "bench",
    description = "Measure speed and memory on made-up passages; touches neither seeds nor data.")
final class Bench implements Callable<Integer> {
  private final Clio clio;

  @Option(
      names = "--passages",
      paramLabel = "N",
      defaultValue = "100000",
      description = "Size of the collection; usually ${DEFAULT-VALUE}.")
  private int passages;

  @Option(
      names = "--questions",
      paramLabel = "N",
      defaultValue = "2000",
      description = "How many are asked after the warm-up; usually ${DEFAULT-VALUE}.")
  private int questions;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed makes other passages and questions; usually ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--meaning",
      description =
          "Look for meaning too, as in use; otherwise by words alone. Takes longer: vectors are"
              + " made first, some 15 passages a second.")
  private boolean meaning;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  Bench(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    if (passages < 1 || questions < 1) {
      throw new Complaint("--passages and --questions are numbers from 1 on.");
    }
    Path folder = Files.createTempDirectory("clio-bench");
    Speed speed;
    try {
      speed =
          new Benchmark(passages, questions, seed, meaning, System::nanoTime)
              .run(folder, clio.progress());
    } finally {
      Folders.remove(folder);
    }
    clio.surroundings()
        .out()
        .print(json ? new JsonMapper().writeValueAsString(speed) + "\n" : words(speed));
    return ExitCode.DONE;
  }

  private static String words(Speed speed) {
    return String.format(
        Locale.ROOT,
        """
        indexed %,d passages: %,.0f a second by the clock, %,.0f a second of processor time
        learnt the meaning of %,.0f passages a second
        asked %,d questions: p50 %.1f ms, p99 %.1f ms; processor time p50 %.1f ms
        the passage asked about stood among the excerpts: %.1f %%
        heap: %,d MB after a collection of garbage, %,d MB at its peak, %,d MB allowed
        in memory: %,d MB, and %,d MB of files that the system may take back
        on disk: %,.1f MB
        load of this machine: %.1f
        """,
        speed.passages(),
        speed.passagesPerSecond(),
        speed.passages() / Math.max(speed.indexProcessorSeconds(), 1e-9),
        speed.learntPerSecond(),
        speed.questions(),
        speed.p50Millis(),
        speed.p99Millis(),
        speed.processorMillis(),
        100 * speed.excerpts(),
        speed.heapMegabytes(),
        speed.peakMegabytes(),
        speed.mostMegabytes(),
        speed.resident().own(),
        speed.resident().files(),
        speed.indexMegabytes(),
        speed.load());
  }
}
