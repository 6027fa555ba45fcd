package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import dev.clio.bot.time.HandTurned;
import dev.clio.index.event.Calendar;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A class room in which people look at days and have digests come. */
final class School {
  final HandTurned timers = new HandTurned();
  final Classroom room = new Classroom();
  final MemoryDigests digests = new MemoryDigests();
  final MemoryAgenda agenda = new MemoryAgenda(timers);
  Calendar calendar = Almanac.august();

  School() {
    OnThisDayFeature feature =
        new OnThisDayFeature(
            place -> calendar,
            (person, place) -> ZoneId.of("Europe/Berlin"),
            new OnThisDayFeature.Keeping(digests, agenda),
            DigestSettings.USUAL,
            new OnThisDayFeature.Others("ask", "quiz day"),
            timers,
            new Random(1));
    RateLimit limit = new RateLimit(new LimitSettings(1_000), timers);
    Dispatcher dispatcher =
        new Dispatcher(List.of(feature, () -> List.of(new Echo())), Reception.PLAIN, limit, timers);
    room.open(dispatcher.menu("ask"), dispatcher);
    feature.deliver(Map.of(room.name(), room));
  }

  /** Repeats what it was asked. */
  private record Echo() implements Command {
    @Override
    public CommandSpec spec() {
      return new CommandSpec(
          "ask",
          "Ask",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(Parameter.required("question", "What", new Parameter.Words())));
    }

    @Override
    public Reply answer(Incoming.Called called) {
      return new Reply.Say(Post.note("asked: " + called.call().argument("question").orElseThrow()));
    }
  }

  /** What stands over each event that somebody sees, and the first line of its words. */
  static List<String> events(Classroom.Member member) {
    Message.Cited cited = (Message.Cited) member.sees().message();
    return cited.quotations().stream().map(School::event).toList();
  }

  private static String event(Quotation quotation) {
    return quotation.heading().orElseThrow()
        + ": "
        + quotation.words().words().lines().findFirst().orElseThrow();
  }

  /** Clio's own words that somebody sees. */
  static String words(Classroom.Member member) {
    return words(member.sees());
  }

  static String words(Post post) {
    return switch (post.message()) {
      case Message.Note(var text) -> text.words();
      case Message.Cited(var lead, var _) -> lead.words();
      default -> throw new AssertionError("no words of its own: " + post);
    };
  }

  static List<String> labels(Classroom.Member member) {
    return member.sees().actions().stream().map(Action::label).toList();
  }
}
