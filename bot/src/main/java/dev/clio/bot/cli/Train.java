package dev.clio.bot.cli;

import dev.clio.index.Library;
import dev.clio.index.LibrarySettings;
import dev.clio.index.Training;
import dev.clio.index.evaluate.EvaluationQuestion;
import dev.clio.index.pack.BrokenPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./clio train}: fits confidence to questions whose answers are known. */
@Command(
    name = "train",
    description = {
      "Fit confidence to questions whose answers are known.",
      "--data is a folder of sets, each a folder with questions.jsonl; it stays as it is. Beside"
          + " it either corpus.jsonl, of which half of the articles is held back to measure, or a"
          + " folder sources, and then some of the questions have no answer there."
    })
final class Train implements Callable<Integer> {
  private static final String LEARNT = "learnt";
  private static final String HELD_BACK = "held-back";
  private static final String PASSAGES = "passages.jsonl";
  private static final String SOURCES = "sources";

  private final Clio clio;

  @Option(
      names = "--questions",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many to train on, and as many to measure; usually ${DEFAULT-VALUE}.")
  private int questions;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Another seed divides and draws otherwise; usually ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the weights there, not to the screen.")
  private @Nullable Path out;

  Train(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    if (questions < 1) {
      throw new Complaint("--questions is a number from 1 on.");
    }
    List<Path> folders = folders(clio.settings().library().data());
    Path work = Files.createTempDirectory("clio-train");
    try {
      Training training = new Training();
      List<String> used = new ArrayList<>();
      for (Path folder : folders) {
        Path place = Files.createDirectory(work.resolve(String.valueOf(folder.getFileName())));
        boolean usable =
            Files.isDirectory(folder.resolve(SOURCES))
                ? whole(training, folder, place)
                : divided(training, folder, place);
        if (usable) {
          used.add(String.valueOf(folder.getFileName()));
        }
      }
      if (used.isEmpty()) {
        throw new Complaint("I found no set of questions to train on below --data.");
      }
      String file = WeightsFile.of(training.fit(), used, questions, seed);
      if (out == null) {
        clio.surroundings().out().print(file);
      } else {
        Files.writeString(out, file);
      }
    } finally {
      Folders.remove(work);
    }
    return ExitCode.DONE;
  }

  private static List<Path> folders(Path data) throws IOException {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> below = Files.list(data)) {
      return below
          .filter(folder -> TrainingSet.isIn(folder) || Files.isDirectory(folder.resolve(SOURCES)))
          .sorted()
          .toList();
    }
  }

  private boolean whole(Training training, Path folder, Path work)
      throws IOException, BrokenPack, Complaint {
    List<EvaluationQuestion> asked = QuestionFile.read(folder.resolve(TrainingSet.QUESTIONS));
    try (Library library = library(List.of(folder.resolve(SOURCES)), work)) {
      training.whole(library, asked, clio.progress());
    }
    return !asked.isEmpty();
  }

  private boolean divided(Training training, Path folder, Path work)
      throws IOException, BrokenPack, Complaint {
    TrainingSet set = TrainingSet.divided(folder, new Random(seed));
    if (!set.isUsable()) {
      return false;
    }
    Path learnt = Files.createDirectory(work.resolve(LEARNT));
    Path heldBack = Files.createDirectory(work.resolve(HELD_BACK));
    Files.write(learnt.resolve(PASSAGES), set.firstPassages());
    Files.write(heldBack.resolve(PASSAGES), set.secondPassages());
    try (Library library = library(List.of(learnt, heldBack), work)) {
      training.divided(library, drawn(set.first()), LEARNT, HELD_BACK, true, clio.progress());
      training.divided(library, drawn(set.second()), HELD_BACK, LEARNT, false, clio.progress());
    }
    return true;
  }

  private Library library(List<Path> seeds, Path work) throws IOException, BrokenPack {
    Library library =
        Library.open(
            new LibrarySettings(
                seeds,
                work.resolve("data"),
                LibrarySettings.Semantic.ON,
                LibrarySettings.REFUSE_BELOW));
    try {
      library.refresh(clio.progress());
      library.learnMeaning(Integer.MAX_VALUE, clio.progress());
      return library;
    } catch (IOException | BrokenPack | RuntimeException failed) {
      library.close();
      throw failed;
    }
  }

  private List<Training.Task> drawn(List<Training.Task> all) {
    List<Training.Task> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled.subList(0, Math.min(questions, shuffled.size()));
  }
}
