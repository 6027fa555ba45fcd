package dev.clio.bot.sources;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Command;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code /sources hide}, {@code boost} and {@code reset}: what a server thinks of a source. */
final class RuleCommand implements Command {
  private static final String RESET = "reset";

  private final Holdings holdings;
  private final SourceRules rules;
  private final Optional<SourceRules.Rule> rule;
  private final String word;
  private final CommandSpec spec;

  private RuleCommand(
      Holdings holdings,
      SourceRules rules,
      Optional<SourceRules.Rule> rule,
      String word,
      String summary) {
    this.holdings = holdings;
    this.rules = rules;
    this.rule = rule;
    this.word = word;
    this.spec =
        new CommandSpec(
            "sources " + word,
            summary,
            Audience.CALLER,
            Role.HOST,
            List.of(
                Parameter.required(
                    Naming.NAME,
                    "The source, as /sources list names it",
                    Naming.suggesting(
                        holdings,
                        stack -> stack.sources().stream().map(Stack.Named::name).toList()))));
  }

  /** All three. */
  static List<Command> all(Holdings holdings, SourceRules rules) {
    return List.of(
        new RuleCommand(
            holdings,
            rules,
            Optional.of(SourceRules.Rule.HIDE),
            "hide",
            "Leave a source out of the answers on this server"),
        new RuleCommand(
            holdings,
            rules,
            Optional.of(SourceRules.Rule.BOOST),
            "boost",
            "Put a source first where others are as good"),
        new RuleCommand(
            holdings, rules, Optional.empty(), RESET, "Neither hide a source nor put it first"));
  }

  @Override
  public CommandSpec spec() {
    return spec;
  }

  @Override
  public Reply answer(Incoming.Called called) throws IOException {
    Wording wording = new Wording(called.language());
    String typed = called.call().argument(Naming.NAME).orElseThrow().strip();
    Stack.Named source =
        new Stack(holdings, called.in().home())
            .source(typed)
            .orElseThrow(() -> wording.unknown("rule.unknown", typed));
    rules.set(called.in().home(), source.entry().id(), rule);
    Message note = new Message.Note(Text.of(wording.say("rule." + word, source.name())));
    return new Reply.Whisper(
        rule.isEmpty()
            ? Post.of(note)
            : new Post(
                note,
                List.of(
                    new Action(
                        wording.say("rule.undo"),
                        Call.of("sources " + RESET).with(Naming.NAME, source.name())))));
  }
}
