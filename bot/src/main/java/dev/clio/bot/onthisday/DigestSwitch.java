package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.util.List;

/** {@code /digest pause} and {@code /digest resume}. */
final class DigestSwitch implements Command {
  private static final String PAUSE = "digest pause";
  private static final String RESUME = "digest resume";

  private final DigestDesk desk;
  private final boolean pauses;
  private final CommandSpec spec;

  private DigestSwitch(DigestDesk desk, boolean pauses, String name, String summary) {
    this.desk = desk;
    this.pauses = pauses;
    this.spec =
        new CommandSpec(name, summary, Audience.EVERYONE, Role.ANYONE, List.of(desk.parameter()));
  }

  /** Both. */
  static List<Command> both(DigestDesk desk) {
    return List.of(
        new DigestSwitch(desk, true, PAUSE, "Have a digest not come for a while"),
        new DigestSwitch(desk, false, RESUME, "Have a digest come again"));
  }

  static Action pause(DigestWording wording, Digest digest) {
    return new Action(wording.say("pause"), DigestDesk.call(PAUSE, digest));
  }

  private static Action resume(DigestWording wording, Digest digest) {
    return new Action(wording.say("resume"), DigestDesk.call(RESUME, digest));
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
    return new Reply.Say(pauses ? pause(digest, wording) : resume(digest, wording));
  }

  private Post pause(Digest digest, DigestWording wording) {
    if (digest.paused().isPresent()) {
      throw wording.refusal("paused.already", digest.id());
    }
    Digest paused = desk.subscriptions().pause(digest);
    return post(wording.say("paused", paused.id()), resume(wording, paused));
  }

  private Post resume(Digest digest, DigestWording wording) {
    if (digest.paused().isEmpty()) {
      throw wording.refusal("resumed.already", digest.id());
    }
    Digest resumed = desk.subscriptions().resume(digest);
    return post(
        wording.say("resumed", resumed.id(), wording.day(resumed.next())), pause(wording, resumed));
  }

  private static Post post(String words, Action step) {
    return new Post(new Message.Note(Text.of(words)), List.of(step));
  }
}
