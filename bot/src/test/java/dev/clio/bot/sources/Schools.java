package dev.clio.bot.sources;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import dev.clio.index.Library;
import dev.clio.index.LibrarySettings;
import dev.clio.index.ingest.Progress;
import dev.clio.index.passage.Findings;
import dev.clio.index.passage.Question;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Two schools over one real library, by words alone; each may have three files of 2 kB. */
final class Schools implements AutoCloseable {
  static final ServerRef OTHER = new ServerRef(Classroom.SCHOOL.platform(), "Other:School/1");

  private static final Question MILL = Question.of("When did the mill of Orlovka burn down?");

  final Clockwork clock = new Clockwork();
  final Uploads uploads = new MemoryUploads();
  final SourceRules rules = new MemoryRules();
  final AtomicInteger changes = new AtomicInteger();
  final Classroom room = new Classroom();
  final Classroom.Member grau = room.joins("grau", Role.HOST, "staff");
  final Classroom.Member ada = room.joins("ada");
  final Classroom.Member blum = room.joins("blum", Role.HOST, OTHER, "main");
  final Library library;
  final SourcesFeature feature;
  Optional<Set<String>> chosen = Optional.empty();

  Schools(Path folder) throws Exception {
    Files.createDirectories(folder.resolve("seeds/village"));
    Files.writeString(
        folder.resolve("seeds/village/wars.md"),
        "# Wars\n\nFour men of the village fought at Khalkhin Gol in 1939.\n");
    library =
        Library.open(
            new LibrarySettings(
                List.of(folder.resolve("seeds")),
                folder.resolve("data"),
                LibrarySettings.Semantic.OFF,
                LibrarySettings.REFUSE_BELOW));
    library.refresh(Progress.SILENT);
    feature =
        new SourcesFeature(
            Holdings.of(library),
            uploads,
            rules,
            new SourcesSettings(2_000, 3),
            place -> chosen,
            clock,
            changes::incrementAndGet);
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(feature, () -> List.of(new Ask())),
            Reception.PLAIN,
            new RateLimit(new LimitSettings(1_000), clock),
            clock);
    room.open(dispatcher.menu("ask"), dispatcher);
  }

  @Override
  public void close() throws IOException {
    library.close();
  }

  /** What the sources of somebody's school say about the mill; nothing if they are silent. */
  String found(Classroom.Member member) throws IOException {
    return switch (library.ask(MILL, feature.selection(member.place()))) {
      case Findings.Found found -> found.excerpts().getFirst().text();
      case Findings.NotInTheSources _ -> "";
    };
  }

  /** The source that says so. */
  String source(Classroom.Member member) throws IOException {
    Findings findings = library.ask(MILL, feature.selection(member.place()));
    return assertInstanceOf(Findings.Found.class, findings)
        .excerpts()
        .getFirst()
        .passage()
        .citation()
        .source()
        .title();
  }

  static String words(Post post) {
    return assertInstanceOf(Message.Note.class, post.message()).text().words();
  }

  static String mill(int year) {
    return "The mill of Orlovka burned down in " + year + ".\n";
  }

  static Upload file(String name, String text) {
    return new Upload(name, text.getBytes(StandardCharsets.UTF_8).length, () -> bytes(text));
  }

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Says what it was asked. */
  private static final class Ask implements Command {
    @Override
    public CommandSpec spec() {
      return new CommandSpec(
          "ask",
          "Asks",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(Parameter.required("question", "What", new Parameter.Words())));
    }

    @Override
    public Reply answer(Incoming.Called called) {
      return new Reply.Say(Post.note("asked: " + called.call().argument("question").orElseThrow()));
    }
  }
}
