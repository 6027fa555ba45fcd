package dev.clio.bot.help;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Refusal;
import dev.clio.bot.command.Translation;
import dev.clio.bot.phrase.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An overview that fits on the screen of a phone, and the particulars of one command. */
final class HelpCommand implements Command {
  private static final Phrases PHRASES = Phrases.of(HelpCommand.class);
  private static final String COMMAND = "command";
  private static final int LONGEST_REPEATED = 40;

  private final CommandSpec spec =
      new CommandSpec(
          "help",
          "What Clio is and can do",
          Audience.CALLER,
          Role.ANYONE,
          List.of(
              Parameter.optional(
                  COMMAND, "What to know more about", new Parameter.Words(this::suggest))));

  private final Supplier<List<CommandSpec>> others;
  private final String spoken;

  HelpCommand(Supplier<List<CommandSpec>> others, String spoken) {
    this.others = others;
    this.spoken = spoken;
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) {
    List<CommandSpec> allowed = all().filter(command -> called.as().may(command.needed())).toList();
    Optional<String> asked =
        called.call().argument(COMMAND).map(HelpCommand::plain).filter(word -> !word.isEmpty());
    Text text =
        asked.isPresent()
            ? particulars(asked.get(), allowed, called.language())
            : overview(allowed, called);
    return new Reply.Whisper(Post.of(new Message.Note(text)));
  }

  private Stream<CommandSpec> all() {
    return Stream.concat(others.get().stream(), Stream.of(spec));
  }

  private Text overview(List<CommandSpec> allowed, Incoming.Called called) {
    Locale language = called.language();
    String how =
        called.in().direct()
            ? say(language, "how.alone")
            : say(language, "how.here", Translation.of(named(spoken), language).usage());
    Text text = Text.of(say(language, "what") + "\n").strong(how).plain("\n");
    for (Role role : Role.values()) {
      List<Entry> entries = Entry.of(allowed, role, language);
      if (role != Role.ANYONE && !entries.isEmpty()) {
        text = text.plain("\n\n").strong(say(language, "for." + role));
      }
      for (Entry entry : entries) {
        text = text.plain("\n").strong(entry.usage()).plain(" " + entry.summary());
      }
    }
    return text.plain("\n\n" + say(language, "more", Translation.of(spec, language).name()));
  }

  private CommandSpec named(String name) {
    return all().filter(command -> command.name().equals(name)).findFirst().orElseThrow();
  }

  private static Text particulars(String asked, List<CommandSpec> allowed, Locale language) {
    Text text = new Text(List.of());
    for (CommandSpec command : allowed) {
      CommandSpec translated = Translation.of(command, language);
      if (isMeant(asked, command.name()) || isMeant(asked, translated.name())) {
        text = text.plain(text.isEmpty() ? "" : "\n\n").strong(translated.usage());
        text = text.plain("\n" + translated.summary());
        for (Parameter parameter : translated.parameters()) {
          String shown = parameter.name().toUpperCase(Locale.ROOT);
          text = text.plain("\n" + shown + ": " + parameter.summary());
        }
      }
    }
    if (text.isEmpty()) {
      boolean repeatable = asked.length() <= LONGEST_REPEATED;
      throw new Refusal(
          repeatable ? say(language, "unknown", asked) : say(language, "unknown.long"));
    }
    return text;
  }

  private static boolean isMeant(String asked, String name) {
    return name.equals(asked) || name.startsWith(asked + " ");
  }

  private static String plain(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^/", "");
  }

  private List<String> suggest(Parameter.Begun begun) {
    String word = plain(begun.words());
    return all().map(CommandSpec::name).filter(name -> name.startsWith(word)).toList();
  }

  private static String say(Locale language, String key, Object... arguments) {
    return PHRASES.say(language, key, arguments);
  }
}
