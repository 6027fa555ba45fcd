package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.time.Zones;
import dev.clio.index.event.Calendar;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code /digest subscribe}: has "on this day" come to a chat by itself. */
final class DigestSubscribe implements Command {
  private static final int MOST_IN_A_CHAT = 5;
  private static final int MOST_AT_HOME = 100;

  private final Subscriptions subscriptions;
  private final Function<Place, Calendar> calendars;
  private final BiFunction<Person, Place, ZoneId> zones;
  private final CommandSpec spec;

  DigestSubscribe(
      Subscriptions subscriptions,
      Function<Place, Calendar> calendars,
      BiFunction<Person, Place, ZoneId> zones) {
    this.subscriptions = subscriptions;
    this.calendars = calendars;
    this.zones = zones;
    this.spec =
        new CommandSpec(
            "digest subscribe",
            "Have \"on this day\" come to this chat by itself",
            Audience.EVERYONE,
            Role.ANYONE,
            List.of(
                Parameter.required(
                    Wishes.TIME, "When it comes: 08:00", suggesting(WallClock::times)),
                wish("zone", "Where it is that time: Europe/Berlin", Zones::begun),
                wish("days", "On which days: daily, weekdays, mon,wed,fri", listing(DAYS)),
                Parameter.optional(
                    "tags", "What it is about: treaty, war", new Parameter.Suggested(this::tags)),
                wish("language", "Which language Clio speaks in it", listing(Wishes.languages())),
                wish(
                    "look",
                    "The timeline that comes along: light, dark, words alone",
                    listing(Wishes.LOOKS)),
                wish("sound", "Whether devices ring: silent, loud", listing(Wishes.SOUNDS))));
  }

  private static final List<String> DAYS =
      List.of("daily", "weekdays", "weekends", "mon,wed,fri", "tue,thu", "mon-sat");

  private static Parameter wish(
      String name, String summary, Function<String, List<String>> suggested) {
    return Parameter.optional(name, summary, suggesting(suggested));
  }

  private static Parameter.Suggested suggesting(Function<String, List<String>> suggested) {
    return new Parameter.Suggested(begun -> suggested.apply(begun.words()));
  }

  private static Function<String, List<String>> listing(List<String> words) {
    return begun -> starting(words.stream(), begun);
  }

  private static List<String> starting(Stream<String> words, String begun) {
    String typed = begun.strip().toLowerCase(Locale.ROOT);
    return words.filter(word -> word.startsWith(typed)).toList();
  }

  private List<String> tags(Parameter.Begun begun) {
    return starting(calendars.apply(begun.in()).tags().keySet().stream(), begun.words());
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    DigestWording wording = new DigestWording(called.language());
    DigestDesk.requireHost(called, wording);
    Place place = called.in();
    Wishes wishes =
        Wishes.of(
            called.call(),
            wording,
            calendars.apply(place).tags().keySet(),
            zones.apply(called.by(), place));
    List<Digest> here = subscriptions.in(place);
    for (Digest digest : here) {
      if (digest.rhythm().equals(wishes.rhythm())
          && digest.taste().tags().equals(wishes.taste().tags())) {
        throw wording.refusal("subscribed", wording.rhythm(digest.rhythm()), digest.id());
      }
    }
    if (here.size() >= MOST_IN_A_CHAT) {
      throw wording.refusal("full.chat", MOST_IN_A_CHAT);
    }
    if (subscriptions.of(place.home()).size() >= MOST_AT_HOME) {
      throw wording.refusal("full.home", MOST_AT_HOME);
    }
    Digest digest = subscriptions.add(place, called.by(), wishes.rhythm(), wishes.taste());
    return new Reply.Say(done(digest, wording));
  }

  private static Post done(Digest digest, DigestWording wording) {
    Text text =
        Text.of(wording.say("done") + " ")
            .strong(wording.rhythm(digest.rhythm()))
            .plain(
                wording.say(
                    "done.first",
                    wording.day(digest.next()),
                    wording.taste(digest.taste()),
                    digest.id()));
    List<Action> steps =
        List.of(
            DigestPreview.action(wording, digest),
            DigestSwitch.pause(wording, digest),
            DigestRemove.action(wording, digest));
    return new Post(new Message.Note(text), steps);
  }
}
