package dev.clio.bot.help;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Feature;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /help}: what Clio is, and the commands that whoever asks may call. */
public final class HelpFeature implements Feature {
  static final String WHAT_CLIO_IS =
      """
      Clio answers questions about history from your sources, word for word.
      Every answer is a quotation and says where it stands.
      What the sources do not say, Clio does not say either.\
      """;

  private static final CommandSpec SPEC =
      new CommandSpec("help", "What Clio is and can do", Audience.CALLER, Role.ANYONE, List.of());

  private final Supplier<List<CommandSpec>> others;

  /**
   * Help on commands.
   *
   * @param others specs of the commands beside this one; asked for each time
   */
  public HelpFeature(Supplier<List<CommandSpec>> others) {
    this.others = others;
  }

  @Override
  public List<Command> commands() {
    return List.of(new Help());
  }

  private final class Help implements Command {
    @Override
    public CommandSpec spec() {
      return SPEC;
    }

    @Override
    public Reply answer(Incoming.Called called) {
      List<List<String>> rows =
          Stream.concat(others.get().stream(), Stream.of(SPEC))
              .filter(spec -> called.as().may(spec.needed()))
              .map(spec -> List.of(spec.usage(), summary(spec)))
              .toList();
      return new Reply.Whisper(Post.of(new Message.Table(WHAT_CLIO_IS, rows)));
    }

    private static String summary(CommandSpec spec) {
      return switch (spec.audience()) {
        case EVERYONE -> spec.summary();
        case CALLER -> spec.summary() + " (only you see it)";
      };
    }
  }
}
