package dev.clio.bot.cli;

import dev.clio.index.Training;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** The weights of confidence as a file of properties, with a note of where they come from. */
final class WeightsFile {
  private WeightsFile() {}

  static String of(Training.Trained trained, List<String> sets, int questions, long seed) {
    StringBuilder file = new StringBuilder();
    file.append("# Weights of confidence where meaning is compared. Written by ./clio train\n");
    file.append(
        String.format(
            Locale.ROOT,
            "# --questions %d --seed %d on %s.%n",
            questions,
            seed,
            String.join(", ", sets)));
    trained.figures().forEach(figure -> file.append(line(figure)));
    new TreeMap<>(trained.weights())
        .forEach(
            (name, weight) ->
                file.append(String.format(Locale.ROOT, "sure.%s = %.3f%n", name, weight)));
    return file.toString();
  }

  private static String line(Training.Figure figure) {
    return String.format(
        Locale.ROOT,
        "# %s, %d cases: AUROC %.3f, calibration error %.3f, false answers %.3f,"
            + " wrongly refused %.3f%n",
        figure.of(),
        figure.questions(),
        figure.calibration().auroc(),
        figure.calibration().error(),
        figure.falseAnswers(),
        figure.refusedWrong());
  }
}
