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
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** {@code /digest status}: what became of the last digests, and how late all of them are. */
final class DigestStatus implements Command {
  private static final int RUNS = 7;
  private static final Duration LOOKED_BACK_AT = Duration.ofDays(7);

  private final DigestDesk desk;
  private final Digests digests;
  private final InstantSource clock;
  private final CommandSpec spec;

  DigestStatus(DigestDesk desk, Digests digests, InstantSource clock) {
    this.desk = desk;
    this.digests = digests;
    this.clock = clock;
    this.spec =
        new CommandSpec(
            "digest status",
            "What became of the last digests, and how late they were",
            Audience.CALLER,
            Role.ANYONE,
            List.of(desk.parameter()));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    DigestWording wording = new DigestWording(called.language());
    Digest digest = desk.find(called, wording);
    List<Run> runs = digests.runs(digest.id(), RUNS);
    Text text = Text.of("").strong(wording.say("status", digest.id()));
    if (runs.isEmpty()) {
      text = text.plain("\n" + wording.say("status.none"));
    }
    for (Run run : runs) {
      text = text.plain("\n" + line(run, wording));
    }
    return new Reply.Whisper(Post.of(new Message.Note(text.plain("\n\n" + all(wording)))));
  }

  private static String line(Run run, DigestWording wording) {
    Run.Ending ending = run.ending().orElseThrow();
    String late = wording.duration(Duration.between(run.due(), ending.at()));
    return wording.day(run.day()) + " · " + wording.say("status." + ending.outcome(), late);
  }

  private String all(DigestWording wording) {
    Lateness all = Lateness.of(digests.lateness(clock.instant().minus(LOOKED_BACK_AT)));
    return all.digests() == 0
        ? wording.say("lateness.none")
        : wording.say(
            "lateness", all.digests(), wording.duration(all.median()), wording.duration(all.p99()));
  }
}
