package dev.clio.bot.telegram;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Role;
import java.util.List;

/** What the tests of this package share. */
final class Lesson {
  /** Commands of every shape. */
  static final Menu MENU =
      new Menu(
          List.of(
              spec(
                  "ask",
                  Role.ANYONE,
                  Parameter.required("question", "What to know", new Parameter.Words())),
              spec("help", Role.ANYONE),
              spec(
                  "sources add",
                  Role.HOST,
                  Parameter.required("file", "The document", new Parameter.File()),
                  Parameter.optional("title", "What it is called", new Parameter.Words())),
              spec(
                  "pin remove",
                  Role.HOST,
                  Parameter.required(
                      "question", "Which", new Parameter.Suggested(begun -> List.of())))),
          "ask");

  private Lesson() {}

  private static CommandSpec spec(String name, Role needed, Parameter... parameters) {
    return new CommandSpec(
        name, "What " + name + " does", Audience.EVERYONE, needed, List.of(parameters));
  }
}
