package dev.clio.bot.privacy;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /privacy}: what is stored, for how long, and how much of it about whoever asks. */
final class PrivacyCommand implements Command {
  private static final CommandSpec SPEC =
      new CommandSpec(
          "privacy", "What Clio stores, and for how long", Audience.CALLER, Role.ANYONE, List.of());

  private final Records records;

  PrivacyCommand(Records records) {
    this.records = records;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Locale language = called.language();
    Map<PersonalData, List<Map<String, String>>> own = records.of(called.by());
    Text text =
        Text.of("")
            .strong(say(language, "privacy.title"))
            .plain("\n" + say(language, "privacy.in"));
    for (PersonalData kind : records.kinds()) {
      int rows = own.getOrDefault(kind, List.of()).size();
      text =
          text.plain("\n")
              .strong(Records.name(kind, language))
              .plain(" (" + rows + "): " + Records.about(kind, language));
    }
    text = text.plain("\n" + say(language, "privacy.else"));
    return new Reply.Whisper(
        new Post(
            new Message.Note(text),
            List.of(
                new Action(say(language, "privacy.export"), Call.of(ExportCommand.NAME)),
                new Action(say(language, "privacy.delete"), Call.of(DeleteCommand.NAME)))));
  }

  private static String say(Locale language, String key) {
    return Records.say(language, key);
  }
}
