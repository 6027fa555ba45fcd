package dev.clio.bot.onthisday;

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

/** {@code /digest list}: what comes here by itself, and what does not any more. */
final class DigestList implements Command {
  private static final int MOST = 20;

  private static final CommandSpec SPEC =
      new CommandSpec(
          "digest list",
          "What comes here by itself, and when",
          Audience.CALLER,
          Role.ANYONE,
          List.of());

  private final DigestDesk desk;

  DigestList(DigestDesk desk) {
    this.desk = desk;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    DigestWording wording = new DigestWording(called.language());
    List<Digest> all = desk.all(called);
    if (all.isEmpty()) {
      return new Reply.Whisper(Post.note(wording.say("none")));
    }
    Text text = Text.of(wording.say("list") + "\n");
    for (Digest digest : all.subList(0, Math.min(MOST, all.size()))) {
      text = line(text.plain("\n"), digest, called, wording);
    }
    if (all.size() > MOST) {
      text = text.plain("\n" + wording.say("list.more", all.size() - MOST));
    }
    return new Reply.Whisper(Post.of(new Message.Note(text)));
  }

  private static Text line(
      Text before, Digest digest, Incoming.Called called, DigestWording wording) {
    String where = wording.say(DigestDesk.isHere(digest, called) ? "here" : "elsewhere");
    return before
        .strong(digest.id().value())
        .plain(
            " · %s · %s · %s · %s"
                .formatted(
                    where,
                    wording.rhythm(digest.rhythm()),
                    wording.taste(digest.taste()),
                    state(digest, wording)));
  }

  private static String state(Digest digest, DigestWording wording) {
    if (digest.paused().isPresent()) {
      return wording.say("paused." + digest.paused().get());
    }
    String next = wording.say("next", wording.day(new Timetable(digest).day()));
    return digest.failures() == 0 ? next : next + ", " + wording.say("failing", digest.failures());
  }
}
