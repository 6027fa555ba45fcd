package dev.clio.bot.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * {@code /mydata delete}: deletes everything stored about whoever asks, after asking back once. The
 * button says nothing of whom it is for, so that no trace stays in it; it works for those who have
 * asked a short while ago, and for nobody who happens to see it.
 */
final class DeleteCommand implements Command {
  static final String NAME = "mydata delete";
  static final Duration TO_THINK = Duration.ofMinutes(10);
  private static final int MOST = 10_000;
  private static final String SURE = "sure";

  private static final CommandSpec SPEC =
      new CommandSpec(
          NAME, "Delete everything Clio stores about you", Audience.CALLER, Role.ANYONE, List.of());

  private final Records records;
  private final Cache<Person, Boolean> asked;

  DeleteCommand(Records records, InstantSource clock) {
    this.records = records;
    this.asked =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(TO_THINK)
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .build();
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Locale language = called.language();
    return called.call().argument(SURE).isPresent()
        ? new Reply.Revise(Post.note(delete(called.by(), language)))
        : new Reply.Whisper(ask(called.by(), language));
  }

  private Post ask(Person person, Locale language) {
    Map<PersonalData, Integer> own = new LinkedHashMap<>();
    records.of(person).forEach((kind, rows) -> own.put(kind, rows.size()));
    if (own.isEmpty()) {
      return Post.note(Records.say(language, "nothing"));
    }
    asked.put(person, true);
    String question = Records.say(language, "delete.sure", Records.counted(own, language));
    return new Post(
        new Message.Note(Text.of(question)),
        List.of(new Action(Records.say(language, "delete.yes"), Call.of(NAME).with(SURE, "yes"))));
  }

  private String delete(Person person, Locale language) {
    if (asked.asMap().remove(person) == null) {
      throw new Refusal(Records.say(language, "delete.again"));
    }
    Map<PersonalData, Integer> deleted = records.delete(person);
    return deleted.isEmpty()
        ? Records.say(language, "nothing")
        : Records.say(language, "delete.done", Records.counted(deleted, language));
  }
}
