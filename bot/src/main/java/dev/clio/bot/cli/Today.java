package dev.clio.bot.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.Settings;
import dev.clio.bot.chat.Post;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.console.ConsoleRenderer;
import dev.clio.bot.console.Look;
import dev.clio.bot.onthisday.DaySheet;
import dev.clio.index.Library;
import dev.clio.index.passage.Selection;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./clio today}: what happened on a day. */
@Command(
    name = "today",
    description = "Show what happened on this day; ends with 1 if nothing is known of it.")
final class Today implements Callable<Integer> {
  private final Clio clio;

  @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Another day than today.")
  private @Nullable String date;

  @Option(names = "--topic", paramLabel = "TOPIC", description = "What it is to be about.")
  private @Nullable String topic;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  Today(Clio clio) {
    this.clio = clio;
  }

  @Override
  public Integer call() throws Exception {
    Settings settings = clio.settings().withWordsAlone();
    Surroundings around = clio.surroundings();
    LocalDate day = day();
    try (Library library = clio.library(settings)) {
      DaySheet sheet =
          new DaySheet(library.calendar(Selection.ALL), day, Optional.ofNullable(topic));
      if (json) {
        around.out().println(new JsonMapper().writeValueAsString(DayJson.of(day, sheet.events())));
      } else {
        Look look = new Look(settings.console().columns(), around.styled());
        around.out().print(ConsoleRenderer.render(Post.of(sheet.message()), look));
      }
      return sheet.events().isEmpty() ? ExitCode.SHORT : ExitCode.DONE;
    } catch (Refusal refusal) {
      throw new Complaint(refusal.words());
    }
  }

  private LocalDate day() throws Complaint {
    try {
      return date == null
          ? LocalDate.ofInstant(clio.surroundings().clock().instant(), ZoneId.systemDefault())
          : LocalDate.parse(date);
    } catch (DateTimeException noDay) {
      throw new Complaint("'" + date + "' is no day; write it like 2027-08-23.");
    }
  }
}
