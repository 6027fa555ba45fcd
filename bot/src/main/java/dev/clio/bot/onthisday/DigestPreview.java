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

/** {@code /digest preview}: what the next digests will tell. */
final class DigestPreview implements Command {
  private static final String NAME = "digest preview";
  private static final int RUNS = 3;

  private final DigestDesk desk;
  private final Outlook outlook;
  private final CommandSpec spec;

  DigestPreview(DigestDesk desk, Outlook outlook) {
    this.desk = desk;
    this.outlook = outlook;
    this.spec =
        new CommandSpec(
            NAME,
            "What the next three digests will tell",
            Audience.CALLER,
            Role.ANYONE,
            List.of(desk.parameter()));
  }

  static Action action(DigestWording wording, Digest digest) {
    return new Action(wording.say("preview"), DigestDesk.call(NAME, digest));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    DigestWording wording = new DigestWording(called.language());
    Digest digest = desk.find(called, wording);
    Text text = Text.of("");
    for (Outlook.Day day : outlook.of(digest, RUNS)) {
      text =
          text.plain(text.isEmpty() ? "" : "\n\n")
              .strong(wording.say("preview.day", wording.day(day.day()), digest.rhythm().at()))
              .plain(events(day, wording));
    }
    if (digest.paused().isPresent()) {
      text = text.plain("\n\n" + wording.say("paused." + digest.paused().get()));
    }
    return new Reply.Whisper(Post.of(new Message.Note(text)));
  }

  private static String events(Outlook.Day day, DigestWording wording) {
    if (day.events().isEmpty()) {
      return "\n" + wording.say("preview.nothing");
    }
    StringBuilder lines = new StringBuilder();
    day.events()
        .forEach(
            event ->
                lines
                    .append('\n')
                    .append(event.date().year())
                    .append(" · ")
                    .append(event.title().orElse(event.text())));
    return lines.toString();
  }
}
