package dev.clio.bot.telegram;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Answering;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.chat.Post;
import dev.clio.bot.chat.QuestionId;
import dev.clio.bot.chat.Text;
import dev.clio.bot.phrase.Phrases;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns posts into what Telegram takes. The same post at the same time always looks the same, and
 * nothing in it formats, mentions or leads anywhere that was not meant to. Immutable.
 */
final class Renderer {
  /** Telegram's limits, in UTF-16 code units. */
  static final int LONGEST_TEXT = 4_096;

  private static final int LONGEST_CAPTION = 1_024;
  private static final int LONGEST_QUESTION = 300;
  private static final int LONGEST_CHOICE = 100;
  private static final int MOST_CHOICES = 12;
  private static final int LONGEST_WHY = 200;
  private static final int LONGEST_TOAST = 200;
  private static final Duration SHORTEST_POLL = Duration.ofSeconds(5);
  private static final Duration LONGEST_POLL = Duration.ofHours(730);

  private static final Phrases PHRASES = Phrases.of(Renderer.class);

  private final Html html;
  private final Paragraphs paragraphs;

  Renderer(CommandNames names) {
    html = new Html(names::knows);
    paragraphs = new Paragraphs(names::tappable);
  }

  Sheet render(Post post, Locale language, Instant now) {
    return post.picture()
        .flatMap(picture -> photo(picture, post, language))
        .orElseGet(() -> words(post, language, now));
  }

  /** A picture has less room for words; what has no words of its own stays without. */
  private Optional<Sheet> photo(Picture picture, Post post, Locale language) {
    Optional<List<Block>> caption =
        switch (post.message()) {
          case Message.Note(var text) -> Optional.of(List.of(paragraphs.words(text)));
          case Message.Cited(var lead, var quotations) ->
              Optional.of(paragraphs.caption(lead, quotations, language, LONGEST_CAPTION));
          case Message.Table(var title, var rows) -> Optional.of(paragraphs.table(title, rows));
          case Message.Question _, Message.Attachment _ -> Optional.empty();
        };
    return caption.map(
        blocks ->
            new Sheet.Photo(picture.png(), html.write(blocks, LONGEST_CAPTION), post.actions()));
  }

  private Sheet words(Post post, Locale language, Instant now) {
    return switch (post.message()) {
      case Message.Note(var text) -> page(List.of(paragraphs.words(text)), post);
      case Message.Cited(var lead, var quotations) ->
          page(paragraphs.cited(lead, quotations, language), post);
      case Message.Table(var title, var rows) -> page(paragraphs.table(title, rows), post);
      case Message.Attachment(var name, var content, var note) ->
          new Sheet.File(
              name,
              content,
              note.isEmpty() ? "" : html.write(List.of(paragraphs.words(note)), LONGEST_CAPTION),
              post.actions());
      case Message.Question question -> question(question, post.actions(), language, now);
    };
  }

  /** Words that fit the small window over the chat, which only the presser of a button sees. */
  Optional<String> toast(Post post) {
    String words =
        switch (post.message()) {
          case Message.Note(var text) -> text.words();
          case Message.Table(var title, var rows) -> lines(paragraphs.table(title, rows));
          case Message.Cited _, Message.Question _, Message.Attachment _ -> "";
        };
    return Optional.of(Escaping.tame(words).strip())
        .filter(_ -> post.actions().isEmpty())
        .filter(shown -> !shown.isEmpty() && shown.length() <= LONGEST_TOAST);
  }

  private static String lines(List<Block> blocks) {
    return String.join("\n", blocks.stream().map(Block::words).toList());
  }

  private Sheet.Page page(List<Block> blocks, Post post) {
    return new Sheet.Page(html.write(blocks, LONGEST_TEXT), post.actions(), Optional.empty());
  }

  private Sheet question(
      Message.Question question, List<Action> actions, Locale language, Instant now) {
    return switch (question.answering()) {
      case Answering.PickOne(var choices, Answering.AtOnce(int right, var why))
          when fitsPoll(question, choices) ->
          new Sheet.Quiz(
              question.id(),
              Escaping.tame(question.prompt().words()),
              choices.stream().map(Escaping::tame).toList(),
              right,
              explanation(why),
              open(Duration.between(now, question.closes())),
              actions);
      case Answering.PickOne(var choices, _) ->
          asked(question, Paragraphs.lettered(choices), chosen(question.id(), choices, actions));
      case Answering.TypeIn() ->
          answered(question, List.of(), actions, PHRASES.say(language, "answer"));
      case Answering.Order(var things) ->
          answered(
              question,
              Paragraphs.lettered(things),
              actions,
              PHRASES.say(language, "answer.order"));
    };
  }

  private static boolean fitsPoll(Message.Question question, List<String> choices) {
    String prompt = question.prompt().words();
    return !prompt.isBlank()
        && prompt.length() <= LONGEST_QUESTION
        && choices.size() <= MOST_CHOICES
        && choices.stream()
            .allMatch(choice -> !choice.isBlank() && choice.length() <= LONGEST_CHOICE);
  }

  /** Without format: at most two line feeds are allowed, and one line reads as well. */
  private static String explanation(Text why) {
    String words = Escaping.tame(why.words()).replaceAll("\\s+", " ").strip();
    return Cut.to(Unlinking.disguisedCalls(words), LONGEST_WHY);
  }

  private static Optional<Duration> open(Duration left) {
    if (left.compareTo(LONGEST_POLL) > 0) {
      return Optional.empty();
    }
    return Optional.of(left.compareTo(SHORTEST_POLL) < 0 ? SHORTEST_POLL : left);
  }

  private static List<Action> chosen(
      QuestionId question, List<String> choices, List<Action> actions) {
    List<Action> buttons = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      buttons.add(new Marks.Choice(question, i).action(Paragraphs.letter(i)));
    }
    buttons.addAll(actions);
    return buttons;
  }

  private Sheet.Page asked(Message.Question question, List<Block> more, List<Action> buttons) {
    return new Sheet.Page(
        html.write(prompt(question, more), LONGEST_TEXT), buttons, Optional.empty());
  }

  private Sheet.Page answered(
      Message.Question question, List<Block> more, List<Action> buttons, String hint) {
    List<Block> blocks = prompt(question, more);
    blocks.add(Block.of(Block.Kind.WORDS, hint, Ink.FAINT));
    return new Sheet.Page(html.write(blocks, LONGEST_TEXT), buttons, Optional.of(question.id()));
  }

  private List<Block> prompt(Message.Question question, List<Block> more) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraphs.words(question.prompt()));
    blocks.addAll(more);
    return blocks;
  }
}
