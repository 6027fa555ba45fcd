package dev.clio.bot.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.index.Library;
import dev.clio.index.LibrarySettings;
import dev.clio.index.ingest.IngestReport;
import dev.clio.index.ingest.Progress;
import dev.clio.index.pack.BrokenPack;
import dev.clio.index.passage.Excerpt;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Indexes made-up passages and asks about them. The same seed gives the same passages and questions
 * on every machine.
 *
 * @param meaning whether meaning is looked for too; else words alone
 * @param nanos a clock that nobody sets, in nanoseconds
 */
public record Benchmark(
    int passages, int questions, long seed, boolean meaning, LongSupplier nanos) {
  private static final int WARM_UP = 1_000;
  private static final double MILLION = 1e6;

  public Benchmark {
    if (passages < 1 || questions < 1) {
      throw new IllegalArgumentException("a benchmark needs passages and questions");
    }
  }

  /**
   * Runs it once.
   *
   * @param folder empty; what is made there stays there
   */
  public Speed run(Path folder, Progress progress) throws IOException, BrokenPack {
    TextModel model = new TextModel(seed);
    Path seeds = Files.createDirectory(folder.resolve("seeds"));
    write(model, seeds.resolve("passages.jsonl"));
    Path data = folder.resolve("data");
    LibrarySettings settings =
        new LibrarySettings(
            List.of(seeds),
            data,
            meaning ? LibrarySettings.Semantic.ON : LibrarySettings.Semantic.OFF,
            LibrarySettings.REFUSE_BELOW);
    try (Library library = Library.open(settings)) {
      return measure(library, model, data, progress);
    }
  }

  private void write(TextModel model, Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      for (int i = 0; i < passages; i++) {
        MadePassage made = model.passage(i);
        writer.write(
            json.writeValueAsString(
                Map.of("id", made.id(), "title", made.title(), "text", made.text())));
        writer.newLine();
      }
    }
  }

  private Speed measure(Library library, TextModel model, Path data, Progress progress)
      throws IOException, BrokenPack {
    Duration processor = processor();
    long began = nanos.getAsLong();
    IngestReport report = library.rebuild(progress);
    double seconds = (nanos.getAsLong() - began) / 1e9;
    double processorSeconds = processor().minus(processor).toMillis() / 1e3;
    if (report.passages() != passages) {
      throw new IllegalStateException(report.passages() + " passages of " + passages);
    }
    began = nanos.getAsLong();
    library.learnMeaning(Integer.MAX_VALUE, progress);
    double learning = (nanos.getAsLong() - began) / 1e9;
    Asking warmUp = new Asking(model, passages, seed + 1);
    for (int i = 0; i < Math.min(WARM_UP, questions); i++) {
      library.ask(Question.of(warmUp.next().words()));
    }
    Answering answers = ask(library, new Asking(model, passages, seed + 2));
    return new Speed(
        passages,
        questions,
        passages / seconds,
        processorSeconds,
        meaning ? passages / learning : 0,
        percentile(answers.wall, 0.5),
        percentile(answers.wall, 0.99),
        percentile(answers.processor, 0.5),
        answers.right / (double) questions,
        Heap.used(),
        Heap.peak(),
        Heap.most(),
        Resident.now(),
        size(data) / MILLION,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** What this process has used so far. */
  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /**
   * How the questions went.
   *
   * @param wall nanoseconds by the clock, in rising order
   * @param processor the same of processor time
   * @param right number of those whose passage was found
   */
  @SuppressWarnings("ArrayRecordComponent")
  private record Answering(long[] wall, long[] processor, int right) {}

  private Answering ask(Library library, Asking asking) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long[] wall = new long[questions];
    long[] processor = new long[questions];
    int right = 0;
    for (int i = 0; i < questions; i++) {
      Asking.Asked asked = asking.next();
      Question question = Question.of(asked.words());
      long used = threads.getCurrentThreadCpuTime();
      long began = nanos.getAsLong();
      Findings findings = library.ask(question);
      wall[i] = nanos.getAsLong() - began;
      processor[i] = threads.getCurrentThreadCpuTime() - used;
      boolean found =
          shown(findings).stream()
              .anyMatch(excerpt -> excerpt.passage().id().value().equals(asked.about()));
      right += found ? 1 : 0;
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    return new Answering(wall, processor, right);
  }

  private static List<Excerpt> shown(Findings findings) {
    return switch (findings) {
      case Findings.Found found -> found.excerpts();
      case Findings.NotInTheSources nothing -> nothing.nearest();
    };
  }

  /** The nearest-rank percentile, in milliseconds. */
  private static double percentile(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / MILLION;
  }

  private static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }
}
