package dev.clio.bot.sources;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.command.Command;
import dev.clio.index.passage.SourceId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /sources list}: what answers come from here. */
final class ListCommand implements Command {
  private static final CommandSpec SPEC =
      new CommandSpec(
          "sources list",
          "What the answers here are taken from",
          Audience.CALLER,
          Role.ANYONE,
          List.of());

  /** A longer list nobody reads in a chat. */
  private static final int MOST = 60;

  private final Holdings holdings;
  private final Uploads uploads;
  private final SourceRules rules;

  ListCommand(Holdings holdings, Uploads uploads, SourceRules rules) {
    this.holdings = holdings;
    this.uploads = uploads;
    this.rules = rules;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Wording wording = new Wording(called.language());
    ServerRef home = called.in().home();
    List<Stack.Named> sources = new Stack(holdings, home).sources();
    if (sources.isEmpty()) {
      return new Reply.Whisper(Post.note(wording.say("list.none")));
    }
    Map<SourceId, SourceRules.Rule> ruled = rules.of(home);
    List<Uploads.Added> added = uploads.of(home);
    List<List<String>> rows = new ArrayList<>();
    for (Stack.Named source : sources.subList(0, Math.min(MOST, sources.size()))) {
      rows.add(
          List.of(
              source.name(),
              wording.counted("passages", source.entry().passages()),
              remark(wording, source, Optional.ofNullable(ruled.get(source.entry().id())), added)));
    }
    if (sources.size() > MOST) {
      rows.add(List.of(wording.say("list.more", sources.size() - MOST), "", ""));
    }
    return new Reply.Whisper(Post.of(new Message.Table(wording.say("list.title"), rows)));
  }

  private static String remark(
      Wording wording,
      Stack.Named source,
      Optional<SourceRules.Rule> rule,
      List<Uploads.Added> added) {
    List<String> remarks = new ArrayList<>();
    rule.ifPresent(one -> remarks.add(wording.say("list." + one)));
    if (source.own()) {
      added.stream()
          .filter(file -> file.name().equals(source.entry().title()))
          .findFirst()
          .ifPresent(file -> remarks.add(wording.say("list.by", file.by().name())));
    }
    return String.join(", ", remarks);
  }
}
