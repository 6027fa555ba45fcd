package dev.clio.bot.onthisday;

import dev.clio.bot.chat.Action;
import dev.clio.bot.chat.Call;
import dev.clio.bot.chat.Message;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.chat.Post;
import dev.clio.index.event.HistoricEvent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A digest as it stands in a chat: what happened, and the century as a picture. */
final class DigestLook implements DigestPost {
  private final Drawing drawing;
  private final OnThisDayFeature.Others others;

  DigestLook(Drawing drawing, OnThisDayFeature.Others others) {
    this.drawing = drawing;
    this.others = others;
  }

  @Override
  public Post of(Digest digest, LocalDate day, List<HistoricEvent> events) {
    Wording wording = new Wording(digest.taste().language());
    Card card = new Card(wording, others.ask());
    When when = new When(wording);
    MonthDay shown = MonthDay.from(day);
    List<HistoricEvent> ordered = events.stream().sorted(Ranking.onDay(day.getYear())).toList();
    String lead = wording.say("lead", wording.day(shown));
    Message message = card.message(lead, ordered, event -> when.onDay(event, shown, day.getYear()));
    List<Action> steps = new ArrayList<>(card.questions(ordered));
    String date = "%02d-%02d".formatted(shown.getMonthValue(), shown.getDayOfMonth());
    steps.add(new Action(wording.say("quiz"), Call.of(others.quiz()).with("date", date)));
    steps.add(new Action(wording.say("whole-day"), OnThisDayCommand.whole(shown)));
    return new Post(message, steps, picture(digest.taste(), lead, ordered, wording));
  }

  private Optional<Picture> picture(
      Taste taste, String title, List<HistoricEvent> events, Wording wording) {
    return switch (taste.timeline()) {
      case LIGHT -> drawing.of(title, events, false, wording);
      case DARK -> drawing.of(title, events, true, wording);
      case OFF -> Optional.empty();
    };
  }
}
