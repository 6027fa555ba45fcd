package dev.clio.index.event;

import dev.clio.index.event.Mention.Standing;
import dev.clio.index.language.DateWord;
import dev.clio.index.language.Language;
import dev.clio.index.language.Sentences;
import dev.clio.index.passage.Passage;
import dev.clio.index.passage.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds what a passage says happened, and when. A date counts only where it is certain: what may be
 * a number, a page or the year of a book is left out, and "in September" is read with the year told
 * just before or in the heading, or not at all. Immutable, thread-safe; takes time linear in the
 * passage.
 */
public final class EventFinder {
  private final Language language;
  private final DateGrammar grammar;
  private final Sentences sentences;
  private final Pattern lookingBack;

  /** Finds events in texts of {@code language}. */
  public EventFinder(Language language) {
    this.language = language;
    this.grammar = new DateGrammar(language);
    this.sentences = new Sentences(language);
    this.lookingBack =
        Pattern.compile(
            Pieces.BEGIN + new Pieces(language).any(DateWord.LOOKING_BACK) + Pieces.END);
  }

  /**
   * The events of {@code passage}, in the order of its words, each fact once; none whose date is
   * known to be wrong or disputed.
   */
  public List<DatedEvent> in(Passage passage) {
    if (!grammar.hasSign(passage.text())) {
      return List.of();
    }
    Facts facts = new Facts(passage, language.functionWords());
    Setting setting = before(passage);
    for (TextRange range : sentences.of(passage.text())) {
      String sentence = range.of(passage.text());
      Reading reading = read(sentence, setting);
      facts.add(sentence, reading.times());
      setting = reading.after();
    }
    return facts.all().stream()
        .filter(event -> Undisputed.test(event, passage.criticisms()))
        .toList();
  }

  /** When a passage begins, as far as its headings and the point above it say. */
  private Setting before(Passage passage) {
    Setting setting = Setting.UNKNOWN;
    for (String heading : passage.headings()) {
      setting = read(heading, setting).after();
    }
    return read(passage.lead().orElse(""), setting).after();
  }

  private Reading read(String sentence, Setting before) {
    List<Mention> mentions = grammar.mentions(sentence);
    if (mentions.isEmpty()) {
      return new Reading(List.of(), before);
    }
    boolean isBack = lookingBack.matcher(sentence).find();
    List<Time> times = new ArrayList<>();
    Setting setting = before;
    for (Mention mention : mentions) {
      Optional<Time> time = setting.time(mention);
      time.ifPresent(times::add);
      if (mention.standing() == Standing.TOLD && time.isPresent()) {
        setting = setting.after(time.get(), isBack);
      }
    }
    boolean states = Statement.isIn(sentence, mentions.stream().map(Mention::range).toList());
    return new Reading(states ? Time.mostPrecise(times) : List.of(), setting);
  }

  /** The times of which a sentence states something, and the setting for the next one. */
  private record Reading(List<Time> times, Setting after) {}
}
