package dev.clio.bot.help;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people learn from /help. */
final class HelpTest {
  private static final CommandSpec ASK =
      new CommandSpec(
          "ask",
          "Ask the sources",
          Audience.EVERYONE,
          Role.ANYONE,
          List.of(Parameter.required("question", "what to ask", new Parameter.Words())));
  private static final CommandSpec FORGET =
      new CommandSpec("forget", "Forget a pupil", Audience.CALLER, Role.ADMIN, List.of());

  private final Classroom room = new Classroom();

  @BeforeEach
  void open() {
    HelpFeature help = new HelpFeature(() -> List.of(ASK, FORGET));
    room.open(
        new Menu(List.of(ASK, help.commands().getFirst().spec()), "ask"),
        incoming -> help(help, incoming));
  }

  @Test
  void aPupilIsToldWhatAPupilCanDo() {
    Classroom.Member ada = room.joins("ada").types("/help");
    Message.Table table = (Message.Table) ada.whispers().getFirst().message();
    assertEquals(3, table.title().lines().count());
    assertEquals(
        List.of(
            List.of("/ask QUESTION", "Ask the sources"),
            List.of("/help", "What Clio is and can do (only you see it)")),
        table.rows());
  }

  @Test
  void anAdminIsToldTheRest() {
    Classroom.Member teacher = room.joins("teacher", Role.ADMIN, "main").types("/help");
    Message.Table table = (Message.Table) teacher.whispers().getFirst().message();
    assertEquals(List.of("/forget", "Forget a pupil (only you see it)"), table.rows().get(1));
  }

  private static Reply help(HelpFeature help, Incoming incoming) {
    try {
      return help.commands().getFirst().answer((Incoming.Called) incoming);
    } catch (IOException disk) {
      throw new AssertionError(disk);
    }
  }
}
