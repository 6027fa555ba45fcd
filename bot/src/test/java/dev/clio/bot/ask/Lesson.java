package dev.clio.bot.ask;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Parameter;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.chat.Text;
import dev.clio.bot.command.Clockwork;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.LimitSettings;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.command.Reception;
import dev.clio.index.passage.Selection;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A class room in which questions can be asked, and what is kept of them. */
final class Lesson {
  final Clockwork clock = new Clockwork();
  final Shelf shelf = new Shelf();
  final MemoryFeedback feedback = new MemoryFeedback();
  final MemoryGaps gaps = new MemoryGaps();
  final MemoryPins pins = new MemoryPins();
  final Classroom room = new Classroom();

  /** Which sources count, by school; all where nothing is said. */
  final Map<ServerRef, Selection> selections = new HashMap<>();

  /** Names of those who want answers unseen by others. */
  final Set<String> shy = new HashSet<>();

  private final int excerpts;
  AskFeature feature;
  private Menu menu;

  Lesson() {
    this(3);
  }

  Lesson(int excerpts) {
    this.excerpts = excerpts;
    feature = feature();
    menu = open();
  }

  /** The process ends, and another begins. */
  void restarts() {
    feature = feature();
    menu = open();
  }

  private AskFeature feature() {
    Customs customs =
        new Customs(
            place -> selections.getOrDefault(place.home(), Selection.ALL),
            called -> shy.contains(called.by().name()),
            (person, place) -> ZoneId.of("Europe/Berlin"));
    return new AskFeature(
        shelf, new Keeping(feedback, gaps, pins), customs, new AskSettings(excerpts), clock);
  }

  private Menu open() {
    RateLimit limit = new RateLimit(new LimitSettings(1_000), clock);
    Dispatcher dispatcher = new Dispatcher(List.of(feature), Reception.PLAIN, limit, clock);
    Menu opened = dispatcher.menu(AskFeature.COMMAND);
    room.open(opened, dispatcher);
    return opened;
  }

  /** What is suggested while somebody types. */
  List<String> suggestions(String command, String begun, Classroom.Member by) {
    Parameter.Words words =
        (Parameter.Words) menu.command(command).orElseThrow().parameters().getFirst().kind();
    return words.suggester().suggest(new Parameter.Begun(begun, by.person(), by.place()));
  }

  static List<Quotation> quotations(Post post) {
    return ((Message.Cited) post.message()).quotations();
  }

  /** The first words of a source that a post shows. */
  static String quoted(Post post) {
    return marked(quotations(post).getFirst().words());
  }

  /** Words of Clio's own, with stars where they are strong. */
  static String said(Post post) {
    return switch (post.message()) {
      case Message.Note(var text) -> marked(text);
      case Message.Cited(var lead, var _) -> marked(lead);
      default -> throw new AssertionError("no words of its own: " + post);
    };
  }

  static List<String> labels(Post post) {
    return post.actions().stream().map(Action::label).toList();
  }

  static String marked(Text text) {
    return text.spans().stream()
        .map(span -> span instanceof Text.Strong(var words) ? "*" + words + "*" : span.words())
        .collect(Collectors.joining());
  }
}
