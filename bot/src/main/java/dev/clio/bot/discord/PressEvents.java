package dev.clio.bot.discord;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.delivery.ActionShelf;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;

/**
 * Buttons and forms. Whoever presses does it in their own name: a button carries what is to be done
 * and never who may do it.
 */
final class PressEvents {
  private final Interactions interactions;
  private final ActionShelf shelf;
  private final Lag lag;

  PressEvents(Interactions interactions, ActionShelf shelf, InstantSource clock) {
    this.interactions = interactions;
    this.shelf = shelf;
    this.lag = new Lag(clock);
  }

  /** A button was pressed. */
  void pressed(ButtonInteractionEvent event) {
    interactions.answer(
        event,
        Exchange.Kind.PRESS,
        exchange -> {
          Optional<Handle> handle = Handle.read(event.getComponentId());
          return handle.isEmpty()
              ? stale(event, exchange)
              : pressed(event, event.getMessage(), handle.get(), exchange);
        });
  }

  private Optional<Incoming> pressed(
      Interaction event, Message message, Handle handle, Exchange exchange) {
    return switch (handle) {
      case Handle.Choice(var question, var choice) ->
          Optional.of(
              new Incoming.Voted(question, choice, Interactions.person(event), lag.when(event)));
      case Handle.Words(var question) -> {
        exchange.ask(Forms.of(question, new Say(Interactions.language(event))));
        yield Optional.empty();
      }
      case Handle.Step(var key) -> {
        Optional<Action> action = shelf.get(key);
        if (action.isEmpty()) {
          yield stale(event, exchange);
        }
        if (action.get().blank().isPresent()) {
          exchange.ask(Forms.of(key, action.get(), action.get().blank().get()));
          yield Optional.empty();
        }
        yield Optional.of(called(event, action.get().call(), Optional.of(message)));
      }
    };
  }

  /** A form was sent. */
  void submitted(ModalInteractionEvent event) {
    Optional<Message> message = Optional.ofNullable(event.getMessage());
    interactions.answer(
        event,
        message.isPresent() ? Exchange.Kind.PRESS : Exchange.Kind.WHISPERED,
        exchange -> {
          Optional<Handle> handle = Handle.read(event.getModalId());
          Optional<String> words = Forms.written(event);
          return handle.isEmpty() || words.isEmpty()
              ? stale(event, exchange)
              : submitted(event, message, handle.get(), words.get(), exchange);
        });
  }

  private Optional<Incoming> submitted(
      Interaction event,
      Optional<Message> message,
      Handle handle,
      String words,
      Exchange exchange) {
    return switch (handle) {
      case Handle.Words(var question) -> Optional.of(answered(event, question, words));
      case Handle.Choice _ -> stale(event, exchange);
      case Handle.Step(var key) -> {
        Optional<Action> action = shelf.get(key);
        Optional<Call> call =
            action
                .flatMap(Action::blank)
                .map(blank -> action.get().call().with(blank.argument(), words));
        yield call.isPresent()
            ? Optional.of(called(event, call.get(), message))
            : stale(event, exchange);
      }
    };
  }

  private Incoming answered(Interaction event, QuestionId question, String words) {
    return new Incoming.Answered(question, words, Interactions.person(event), lag.when(event));
  }

  private Incoming called(Interaction event, Call call, Optional<Message> message) {
    Incoming.Called called =
        new Incoming.Called(
                call,
                Interactions.person(event),
                interactions.role(event),
                Interactions.place(event))
            .in(Interactions.language(event));
    return message
        .map(on -> called.on(Origins.of(Interactions.place(event).chat(), on, shelf)))
        .orElse(called);
  }

  /** Made up, or kept longer than we keep what it stands for. */
  private static Optional<Incoming> stale(Interaction event, Exchange exchange) {
    exchange.whisper(new Say(Interactions.language(event)).card("stale"));
    return Optional.empty();
  }
}
