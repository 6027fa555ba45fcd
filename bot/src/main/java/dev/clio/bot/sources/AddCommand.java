package dev.clio.bot.sources;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.bot.chat.Upload;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import dev.clio.index.Addition;
import dev.clio.index.ingest.ShelfInUse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** {@code /sources add}: a file that was sent along becomes a source of the server. */
final class AddCommand implements Command {
  private static final CommandSpec SPEC =
      new CommandSpec(
          "sources add",
          "Add a document to the sources of this server",
          Audience.EVERYONE,
          Role.HOST,
          List.of(Parameter.required("file", "PDF, Word, web page or text", new Parameter.File())));

  /** The command that a question about the file is put by. */
  private static final String ASK = "ask";

  private static final String QUESTION = "question";
  private static final int LONGEST_QUESTION = 1_000;

  private final Holdings holdings;
  private final Uploads uploads;
  private final SourcesSettings settings;
  private final InstantSource clock;
  private final Runnable changed;

  /** How many files of a server are on their way, so that together they stay within the limit. */
  private final Map<ServerRef, Integer> coming = new ConcurrentHashMap<>();

  AddCommand(
      Holdings holdings,
      Uploads uploads,
      SourcesSettings settings,
      InstantSource clock,
      Runnable changed) {
    this.holdings = holdings;
    this.uploads = uploads;
    this.settings = settings;
    this.clock = clock;
    this.changed = changed;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Wording wording = new Wording(called.language());
    Upload upload = called.upload().orElseThrow(() -> wording.refusal("add.no-file"));
    if (upload.size() > settings.mostBytes()) {
      throw tooLarge(wording);
    }
    ServerRef home = called.in().home();
    int soon = coming.merge(home, 1, Integer::sum);
    try {
      checkRoom(wording, new Stack(holdings, home), upload.name(), soon);
      return switch (add(wording, home, upload)) {
        case Addition.Added added -> in(wording, called, home, added);
        case Addition.Unreadable(var _, var reason) ->
            throw wording.refusal("add.unreadable", reason);
        case Addition.UnknownFormat() ->
            throw wording.refusal("add.format", String.join(", ", holdings.endings()));
      };
    } finally {
      coming.computeIfPresent(home, (key, count) -> count > 1 ? count - 1 : null);
    }
  }

  private void checkRoom(Wording wording, Stack stack, String name, int soon) throws IOException {
    boolean replaces = stack.file(name).isPresent();
    if (!replaces && stack.files().size() + soon > settings.mostFiles()) {
      throw wording.refusal("add.full", settings.mostFiles());
    }
  }

  private Addition add(Wording wording, ServerRef home, Upload upload) throws IOException {
    Optional<Arriving> arriving = Optional.empty();
    try (Arriving bytes = new Arriving(upload.content().open(), settings.mostBytes())) {
      arriving = Optional.of(bytes);
      return holdings.add(CollectionName.of(home), upload.name(), bytes);
    } catch (ShelfInUse other) {
      throw wording.refusal("busy");
    } catch (IOException failed) {
      if (arriving.isPresent() && arriving.get().isTooLarge()) {
        throw tooLarge(wording);
      }
      if (arriving.isEmpty() || arriving.get().isBroken()) {
        throw wording.refusal("add.lost");
      }
      throw failed;
    }
  }

  private Reply in(Wording wording, Incoming.Called called, ServerRef home, Addition.Added added) {
    uploads.add(
        new Uploads.Added(home, added.name(), added.report().size(), called.by(), clock.instant()));
    changed.run();
    String name = wording.say(added.replaced() ? "add.replaced" : "add.in", added.name());
    String words = wording.report(name, List.of(added.report()));
    return new Reply.Say(new Post(new Message.Note(Text.of(words)), List.of(askAbout(wording))));
  }

  private static Action askAbout(Wording wording) {
    return new Action(
        wording.say("add.ask"),
        Call.of(ASK),
        Optional.of(new Action.Blank(QUESTION, wording.say("add.ask.prompt"), LONGEST_QUESTION)));
  }

  private Refusal tooLarge(Wording wording) {
    return wording.refusal("add.large", wording.size(settings.mostBytes()));
  }
}
