package dev.clio.bot.settings;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** {@code /settings language de}: sets one thing, for oneself or as a teacher for others. */
final class SetCommand implements Command {
  /** Carried by buttons of the overview, which shows the change. */
  static final String OVERVIEW = "overview";

  private static final Phrases PHRASES = Phrases.of(SetCommand.class);

  private final Setting setting;
  private final Held held;
  private final Function<Incoming.Called, Post> overview;

  SetCommand(Setting setting, Held held, Function<Incoming.Called, Post> overview) {
    this.setting = setting;
    this.held = held;
    this.overview = overview;
  }

  @Override
  public CommandSpec spec() {
    return setting.spec();
  }

  @Override
  public Reply answer(Incoming.Called called) {
    Target target =
        called
            .call()
            .argument(Target.ARGUMENT)
            .filter(word -> !word.isBlank())
            .map(Target::of)
            .orElse(spec().needed() == Role.HOST ? Target.HERE : Target.ME);
    SettingsStore.Owner owner = owner(target, called);
    String typed = called.call().argument(setting.argument()).orElseThrow().strip();
    if (typed.equals(setting.usual())) {
      held.set(owner, setting.name(), Optional.empty());
      return done(called, target, Optional.empty());
    }
    return switch (setting.check(typed, called.in(), called.language())) {
      case Checked.Right(var value) -> {
        held.set(owner, setting.name(), Optional.of(value));
        yield done(called, target, Optional.of(value));
      }
      case Checked.Wrong(var words, var near) ->
          new Reply.Whisper(new Post(new Message.Note(Text.of(words)), steps(called.call(), near)));
    };
  }

  private SettingsStore.Owner owner(Target target, Incoming.Called called) {
    boolean own = target == Target.ME || (target == Target.HERE && called.in().direct());
    if (!own && !called.as().may(Role.HOST)) {
      throw new Refusal(say(called.language(), "not-for-others"));
    }
    return target
        .owner(called.by(), called.in())
        .orElseThrow(() -> new Refusal(say(called.language(), "no-server")));
  }

  /** The same again with what may have been meant. */
  private List<Action> steps(Call call, List<String> near) {
    return near.stream()
        .filter(value -> value.length() <= Action.LONGEST_LABEL)
        .map(value -> new Action(value, call.with(setting.argument(), value)))
        .toList();
  }

  private Reply done(Incoming.Called called, Target target, Optional<String> value) {
    if (called.call().argument(OVERVIEW).isPresent()) {
      return new Reply.Revise(overview.apply(called));
    }
    Locale language = language(called, target, value);
    String name = say(language, "name." + setting.name());
    String shown =
        value
            .map(one -> setting.shown(one, called.in(), language))
            .orElseGet(() -> say(language, "as-usual"));
    String holds =
        spec().needed() == Role.HOST
            ? say(language, "everybody." + target.word())
            : say(language, "done." + target.word());
    return new Reply.Whisper(Post.note(name + ": " + shown + ". " + holds));
  }

  /** Who has just chosen a language reads it from now on. */
  private Locale language(Incoming.Called called, Target target, Optional<String> value) {
    return setting instanceof LanguageSetting && target == Target.ME && value.isPresent()
        ? Locale.of(value.get())
        : called.language();
  }

  private static String say(Locale language, String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }
}
