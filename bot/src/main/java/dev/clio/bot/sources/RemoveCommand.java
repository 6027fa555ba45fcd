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
import dev.clio.index.ingest.ShelfInUse;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /sources remove}: takes a file of the server away, and all that was read of it. */
final class RemoveCommand implements Command {
  private final Holdings holdings;
  private final Uploads uploads;
  private final SourceRules rules;
  private final Runnable changed;
  private final CommandSpec spec;

  RemoveCommand(Holdings holdings, Uploads uploads, SourceRules rules, Runnable changed) {
    this.holdings = holdings;
    this.uploads = uploads;
    this.rules = rules;
    this.changed = changed;
    this.spec =
        new CommandSpec(
            "sources remove",
            "Take a document of this server out of its sources",
            Audience.EVERYONE,
            Role.HOST,
            List.of(
                Parameter.required(
                    Naming.NAME,
                    "The document, as /sources list names it",
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
    String typed = called.call().argument(Naming.NAME).orElseThrow().strip();
    FileRecord file = stack.file(typed).orElseThrow(() -> wording.unknown("remove.unknown", typed));
    try {
      holdings.remove(stack.collection(), file.name());
    } catch (ShelfInUse other) {
      throw wording.refusal("busy");
    }
    uploads.remove(home, file.name());
    rules.set(home, new SourceId(file.key()), Optional.empty());
    changed.run();
    return new Reply.Say(Post.note(wording.say("removed", file.name())));
  }
}
