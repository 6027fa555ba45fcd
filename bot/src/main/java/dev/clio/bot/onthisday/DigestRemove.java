package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import java.util.List;

/** {@code /digest remove}: has a digest not come any more. */
final class DigestRemove implements Command {
  private static final String NAME = "digest remove";

  private final DigestDesk desk;
  private final CommandSpec spec;

  DigestRemove(DigestDesk desk) {
    this.desk = desk;
    this.spec =
        new CommandSpec(
            NAME,
            "Have a digest not come any more",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(desk.parameter()));
  }

  static Action action(DigestWording wording, Digest digest) {
    return new Action(wording.say("remove"), DigestDesk.call(NAME, digest));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    DigestWording wording = new DigestWording(called.language());
    DigestDesk.requireHost(called, wording);
    Digest digest = desk.find(called, wording);
    desk.subscriptions().remove(digest);
    return new Reply.Say(
        Post.note(wording.say("removed", digest.id(), wording.rhythm(digest.rhythm()))));
  }
}
