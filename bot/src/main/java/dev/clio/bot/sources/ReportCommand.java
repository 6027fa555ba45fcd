package dev.clio.bot.sources;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Command;
import dev.clio.index.ingest.FileRecord;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/** {@code /sources report}: what was read of the files of the server, or of one of them. */
final class ReportCommand implements Command {
  private final Holdings holdings;
  private final Uploads uploads;
  private final CommandSpec spec;

  ReportCommand(Holdings holdings, Uploads uploads) {
    this.holdings = holdings;
    this.uploads = uploads;
    this.spec =
        new CommandSpec(
            "sources report",
            "What I read of the documents of this server",
            Audience.CALLER,
            Role.HOST,
            List.of(
                Parameter.optional(
                    Naming.NAME,
                    "One document; all of them if you leave it out",
                    Naming.suggesting(
                        holdings,
                        stack -> stack.files().stream().map(FileRecord::name).toList()))));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Wording wording = new Wording(called.language());
    ServerRef home = called.in().home();
    Stack stack = new Stack(holdings, home);
    Optional<String> typed = called.call().argument(Naming.NAME).map(String::strip);
    if (typed.isPresent()) {
      String name = typed.get();
      FileRecord file = stack.file(name).orElseThrow(() -> wording.unknown("remove.unknown", name));
      return whisper(wording.report(file.name(), List.of(file)) + who(wording, home, file));
    }
    List<FileRecord> files = stack.files();
    return whisper(
        files.isEmpty()
            ? wording.say("report.none")
            : wording.report(wording.counted("documents", files.size()), files));
  }

  /** Days are of Greenwich: it matters which week somebody added a file, not which hour. */
  private String who(Wording wording, ServerRef home, FileRecord file) {
    return uploads.of(home).stream()
        .filter(added -> added.name().equals(file.name()))
        .findFirst()
        .map(
            added ->
                "\n"
                    + wording.say(
                        "report.by",
                        added.by().name(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(wording.language())
                            .format(LocalDate.ofInstant(added.at(), ZoneOffset.UTC))))
        .orElse("");
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Post.note(words));
  }
}
