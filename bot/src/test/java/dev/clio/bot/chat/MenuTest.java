package dev.clio.bot.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a typed line means. */
final class MenuTest {
  private static final Parameter WORDS =
      Parameter.required("question", "what to ask", new Parameter.Words());
  private static final Parameter SET =
      Parameter.required(
          "set", "which set", new Parameter.Suggested(begun -> List.of(begun.words())));
  private static final Parameter REST =
      Parameter.optional("note", "what for", new Parameter.Words());

  private final Menu menu =
      new Menu(
          List.of(
              spec("ask", WORDS), spec("quiz stop"), spec("quiz start", SET, REST), spec("help")),
          "ask");

  @Test
  void wordsWithoutASlashGoToTheCommandThatListens() {
    assertEquals(call("ask", "question", "who?  and why"), menu.read("  who?  and why "));
    assertEquals(call("ask", "question", "/"), menu.read("/"));
  }

  @Test
  void wordsMayBeAskedForPasting() {
    assertEquals(call("ask", "question", "who?").with(Menu.PASTED, "yes"), menu.pasted(" who? "));
  }

  @Test
  void argumentsAreTakenInOrder() {
    assertEquals(
        new Call("quiz start", Map.of("set", "ussr", "note", "for the exam")),
        menu.read("/quiz start ussr  for the exam"));
    assertEquals(Call.of("quiz start"), menu.read("/quiz start"));
    assertEquals(Call.of("quiz"), menu.read("/quiz startle"));
    assertEquals(Call.of("quiz stop"), menu.read("/quiz stop"));
  }

  @Test
  void whatMayBeLeftOutIsFoundByItsNameOrByWhatFits() {
    Menu rounds =
        new Menu(
            List.of(
                spec("ask", WORDS),
                spec(
                    "round",
                    optional("questions", new Parameter.WholeNumber(1, 50)),
                    optional("seconds", new Parameter.WholeNumber(5, 300)),
                    optional("mode", new Parameter.OneOf(List.of("class", "race"))),
                    optional("topic", new Parameter.Suggested(Parameter.Suggester.NONE)),
                    optional("set", new Parameter.Suggested(Parameter.Suggester.NONE)),
                    optional("note", new Parameter.Words()))),
            "ask");
    assertEquals(
        new Call("round", Map.of("mode", "race", "questions", "10", "set", "war")),
        rounds.read("/round race 10 set:war"));
    assertEquals(
        new Call("round", Map.of("questions", "10", "seconds", "20", "topic", "treaty")),
        rounds.read("/round treaty 10 20"));
    assertEquals(
        new Call("round", Map.of("topic", "war", "set", "set:", "note", "of all:  wars")),
        rounds.read("/round war set: of all:  wars"));
  }

  private static Parameter optional(String name, Parameter.Kind kind) {
    return Parameter.optional(name, "about " + name, kind);
  }

  @Test
  void namesInOtherLanguagesMeanTheSame() {
    Menu german =
        new Menu(
            menu.commands(),
            "ask",
            Map.of("runde los", "quiz start", "frage", "ask", "ask", "ask"));
    assertEquals(call("ask", "question", "wer war es?"), german.read("/frage wer war es?"));
    assertEquals(call("quiz start", "set", "ussr"), german.read("/runde los ussr"));
    assertEquals(Call.of("runde"), german.read("/runde stop"));
  }

  @Test
  void anotherNameMeansOneCommandOnOffer() {
    for (Map<String, String> wrong : List.of(Map.of("x", "gone"), Map.of("help", "ask"))) {
      assertThrows(IllegalArgumentException.class, () -> new Menu(menu.commands(), "ask", wrong));
    }
  }

  @Test
  void whatIsNoCommandStaysVisible() {
    assertEquals(Call.of("asks"), menu.read("/asks who?"));
  }

  @Test
  void aMenuIsCheckedWhenItIsMade() {
    assertThrows(IllegalArgumentException.class, () -> new Menu(menu.commands(), "help"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Menu(List.of(spec("ask", WORDS), spec("ask", WORDS)), "ask"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Menu(List.of(spec("ask", WORDS), spec("quiz"), spec("quiz start")), "ask"));
    assertThrows(IllegalArgumentException.class, () -> spec("Ask"));
    assertThrows(IllegalArgumentException.class, () -> spec("ask", WORDS, SET));
    assertThrows(IllegalArgumentException.class, () -> spec("ask", REST, SET));
  }

  @Test
  void usageShowsWhatCanBeLeftOut() {
    assertEquals("/quiz start SET [NOTE]", menu.commands().get(2).usage());
  }

  private static Call call(String command, String argument, String value) {
    return new Call(command, Map.of(argument, value));
  }

  private static CommandSpec spec(String name, Parameter... parameters) {
    return new CommandSpec(name, "A command", Audience.EVERYONE, Role.ANYONE, List.of(parameters));
  }
}
