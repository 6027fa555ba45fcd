package dev.clio.bot.privacy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Bytes;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code /mydata export}: everything stored about whoever asks, in a file that people can read. */
final class ExportCommand implements Command {
  static final String NAME = "mydata export";
  private static final String FILE = "clio-my-data.json";

  private static final CommandSpec SPEC =
      new CommandSpec(
          NAME,
          "Everything Clio stores about you, as a file",
          Audience.CALLER,
          Role.ANYONE,
          List.of());

  private final Records records;
  private final InstantSource clock;

  ExportCommand(Records records, InstantSource clock) {
    this.records = records;
    this.clock = clock;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Locale language = called.language();
    Map<PersonalData, List<Map<String, String>>> own = records.of(called.by());
    Map<PersonalData, Integer> counts = new LinkedHashMap<>();
    own.forEach((kind, rows) -> counts.put(kind, rows.size()));
    String note =
        counts.isEmpty()
            ? Records.say(language, "nothing")
            : Records.say(language, "export.note", Records.counted(counts, language));
    return new Reply.Whisper(
        Post.of(new Message.Attachment(FILE, Bytes.of(json(called.by(), own)), Text.of(note))));
  }

  private String json(Person person, Map<PersonalData, List<Map<String, String>>> own)
      throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("made", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    all.put("platform", person.platform().value());
    all.put("account", person.account());
    all.put("name", person.name());
    own.forEach((kind, rows) -> all.put(kind.kind(), rows));
    return new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n";
  }
}
