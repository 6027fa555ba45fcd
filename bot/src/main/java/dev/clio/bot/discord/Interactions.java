package dev.clio.bot.discord;

import dev.clio.bot.chat.Inbox;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.Role;
import dev.clio.bot.time.Timers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers interactions in time: what is ready soon is the first word, with one request and seen by
 * whom it is meant for; else it is said first that it takes longer. Thread-safe.
 */
final class Interactions {
  private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);

  /** Leaves two of the three seconds for the way and for trying again. */
  static final Duration SOON = Duration.ofMillis(800);

  private final Wire wire;
  private final Intake intake;
  private final Timers timers;
  private final People people;
  private final Delivery delivery;
  private final Inbox inbox;

  Interactions(
      Wire wire, Intake intake, Timers timers, People people, Delivery delivery, Inbox inbox) {
    this.wire = wire;
    this.intake = intake;
    this.timers = timers;
    this.people = people;
    this.delivery = delivery;
    this.inbox = inbox;
  }

  /**
   * Reads an interaction and answers it. Blocks until that is done.
   *
   * @param read what it means; nothing if it has been answered while it was read
   */
  void answer(Interaction event, Exchange.Kind kind, Function<Exchange, Optional<Incoming>> read) {
    Say say = new Say(language(event));
    Exchange exchange = new Exchange(token(event), kind, say);
    Timers.Timer deferral =
        timers.at(timers.instant().plus(SOON), () -> intake.take(exchange::defer));
    try {
      read.apply(exchange)
          .ifPresent(
              incoming ->
                  delivery.give(
                      inbox.receive(incoming), exchange, place(event), say, event.getId()));
    } catch (RuntimeException | Error bug) {
      LOG.error("An interaction could not be handled", bug);
      exchange.whisper(say.card("sorry"));
    } finally {
      deferral.cancel();
    }
  }

  /** Says one thing to whoever did it. */
  void tell(Interaction event, String phrase) {
    Say say = new Say(language(event));
    new Exchange(token(event), Exchange.Kind.WHISPERED, say).whisper(say.card(phrase));
  }

  InteractionToken token(Interaction event) {
    return new InteractionToken(wire, event.getId(), event.getToken());
  }

  /** The language that Discord is shown in to whoever did it. */
  static Locale language(Interaction event) {
    return Localized.of(event.getUserLocale());
  }

  static Person person(Interaction event) {
    return People.person(event.getUser(), event.getMember());
  }

  Role role(Interaction event) {
    return people.role(event.getMember(), event.getChannel());
  }

  static Place place(Interaction event) {
    boolean withBot = event.getContext() == InteractionContextType.BOT_DM;
    return People.place(
        Long.toUnsignedString(event.getChannelIdLong()),
        event.getChannel(),
        event.getGuild(),
        withBot);
  }
}
