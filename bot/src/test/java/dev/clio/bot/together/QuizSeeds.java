package dev.clio.bot.together;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A study pack whose questions are all to be answered by one of four choices. */
final class QuizSeeds {
  private QuizSeeds() {}

  static Path write(Path folder, int questions) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("seeds/quiz"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        """
        id: quiz
        title: Questions
        language: en
        licence: CC0-1.0
        """);
    StringBuilder events =
        new StringBuilder("date,precision,title,text,tags,importance,source,checked\n");
    StringBuilder written = new StringBuilder();
    for (int number = 1; number <= questions; number++) {
      int year = 1916 + number;
      events.append(
          "%d-05-01,day,Event number %d,\"Something happened in %d.\",war,1,A History,recall%n"
              .formatted(year, number, year));
      written.append(
          """
          - id: question-%d
            level: 1
            question: What happened in %d?
            choices: ["Event number %d", "Nothing at all", "A <b>flood</b> @everyone", "Too much_"]
            event: "%d-05-01 Event number %d"
          """
              .formatted(number, year, number, year, number));
    }
    Files.writeString(pack.resolve("events.csv"), events);
    Files.writeString(pack.resolve("questions.yaml"), written);
    Files.writeString(
        folder.resolve("seeds/essay.md"), "# Essay\n\nThe treaty was signed in Rapallo.\n");
    return folder.resolve("seeds");
  }
}
