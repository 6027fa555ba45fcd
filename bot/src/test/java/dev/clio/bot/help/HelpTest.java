package dev.clio.bot.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Audience;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Incoming;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Reply;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people learn from /help. */
final class HelpTest {
  private final Classroom room = new Classroom();
  private final Classroom.Member ada = room.joins("ada");
  private final Menu menu = open();

  private Menu open() {
    List<Command> others =
        Stream.of(
                spec("ask", "Ask the sources", Role.ANYONE, words("question", "what to ask")),
                spec("settings show", "What holds for you", Role.ANYONE),
                spec("settings sources", "Which sources count", Role.HOST),
                spec("gaps", "What is not there", Role.HOST),
                spec("purge", "Forget all", Role.ADMIN))
            .<Command>map(Mute::new)
            .toList();
    HelpFeature help = new HelpFeature(() -> others.stream().map(Command::spec).toList(), "ask");
    Clockwork clock = new Clockwork();
    Dispatcher dispatcher =
        new Dispatcher(
            List.of(() -> others, help),
            Reception.PLAIN,
            new RateLimit(new LimitSettings(100), clock),
            clock);
    Menu opened = dispatcher.menu("ask");
    room.open(opened, dispatcher);
    return opened;
  }

  @Test
  void aPupilIsToldHowToAskAndWhatAPupilCanDo() {
    ada.types("/help");
    assertEquals(
        """
        Clio answers questions about history from your sources, word for word.
        Every answer is a quotation and says where it stands.
        What the sources do not say, Clio does not say either.
        *To ask here: /ask QUESTION, or mention me, or reply to an answer.*

        */ask QUESTION* Ask the sources
        */settings show* How Clio answers you, this chat and this server
        */help [COMMAND]* What Clio is and can do

        /help and a command says more about it.\
        """,
        said(ada));
    assertEquals(List.of(), room.wall());
  }

  @Test
  void whoIsAloneWithClioJustWrites() {
    Classroom.Member bob = room.joinsAlone("bob").types("/help");
    assertTrue(said(bob).contains("*Just write your question.*\n"), said(bob));
  }

  @Test
  void teachersAndAdminsAreToldTheRest() {
    Classroom.Member teacher = room.joins("teacher", Role.HOST, "main").types("/help");
    assertTrue(said(teacher).contains("\n*/settings show, sources* How Clio"), said(teacher));
    assertTrue(said(teacher).contains("\n\n*For teachers*\n*/gaps* What is not there\n\n/help"));
    Classroom.Member admin = room.joins("admin", Role.ADMIN, "main").types("/help");
    assertTrue(said(admin).contains("\n\n*For admins*\n*/purge* Forget all\n"), said(admin));
  }

  @Test
  void itIsSaidInTheLanguageAndTheWordsOfTheReader() {
    ada.reads(Locale.GERMAN).types("/hilfe");
    assertTrue(said(ada).contains("\n*/frage FRAGE* Frag die Quellen; "), said(ada));
    assertTrue(said(ada).contains("\n*/einstellungen zeigen* "), said(ada));
    assertTrue(said(ada).endsWith("/hilfe und ein Befehl sagen mehr darüber."), said(ada));
  }

  @Test
  void allOfItFitsOnAPhone() {
    Classroom.Member admin = room.joins("admin", Role.ADMIN, "main").types("/help");
    assertTrue(said(admin).lines().count() < 20, said(admin));
  }

  @Test
  void oneCommandIsExplainedWithAllThatItTakes() {
    ada.types("/help ask").types("/help /Settings").types("/help gaps").types("/help zzz");
    assertEquals(
        List.of(
            "*/ask QUESTION*\nAsk the sources\nQUESTION: what to ask",
            "*/settings show*\nWhat holds for you",
            "There is no /gaps.",
            "There is no /zzz."),
        ada.whispers().stream().map(HelpTest::said).toList());
    ada.types("/help " + "z".repeat(41));
    assertEquals(Post.note("There is no such command."), ada.sees());
    ada.reads(Locale.FRENCH).types("/aide demander");
    assertTrue(said(ada).startsWith("*/demander QUESTION*\nInterroge les sources"), said(ada));
  }

  @Test
  void commandsAreSuggested() {
    Parameter.Words command =
        (Parameter.Words) menu.command("help").orElseThrow().parameters().getFirst().kind();
    assertEquals(
        List.of("settings show", "settings sources"),
        command.suggester().suggest(new Parameter.Begun("/se", ada.person(), ada.place())));
  }

  private static String said(Classroom.Member member) {
    return said(member.sees());
  }

  private static String said(Post post) {
    return ((Message.Note) post.message())
        .text().spans().stream()
            .map(span -> span instanceof Text.Strong(var words) ? "*" + words + "*" : span.words())
            .collect(Collectors.joining());
  }

  private static Parameter words(String name, String summary) {
    return Parameter.required(name, summary, new Parameter.Words());
  }

  private static CommandSpec spec(
      String name, String summary, Role needed, Parameter... parameters) {
    return new CommandSpec(name, summary, Audience.EVERYONE, needed, List.of(parameters));
  }

  /** A command that is there to be explained. */
  private record Mute(CommandSpec spec) implements Command {
    @Override
    public Reply answer(Incoming.Called called) {
      return new Reply.Silence();
    }
  }
}
