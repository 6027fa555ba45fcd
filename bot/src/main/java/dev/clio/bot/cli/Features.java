package dev.clio.bot.cli;

import dev.clio.bot.Settings;
import dev.clio.bot.ask.AskFeature;
import dev.clio.bot.ask.Customs;
import dev.clio.bot.ask.Keeping;
import dev.clio.bot.ask.Sources;
import dev.clio.bot.chat.ChatPlatform;
import dev.clio.bot.chat.CommandSpec;
import dev.clio.bot.chat.Menu;
import dev.clio.bot.chat.Outbox;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.command.Command;
import dev.clio.bot.command.Dispatcher;
import dev.clio.bot.command.Feature;
import dev.clio.bot.command.RateLimit;
import dev.clio.bot.help.HelpFeature;
import dev.clio.bot.onthisday.OnThisDayFeature;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.privacy.PrivacyFeature;
import dev.clio.bot.quiz.QuizFeature;
import dev.clio.bot.settings.SettingsFeature;
import dev.clio.bot.sources.Holdings;
import dev.clio.bot.sources.SourcesFeature;
import dev.clio.bot.sql.Store;
import dev.clio.bot.time.RealTimers;
import dev.clio.index.Library;
import dev.clio.index.event.Calendar;
import dev.clio.index.passage.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The features over one library and one store, and who hands what to whom. */
final class Features implements AutoCloseable {
  private final Store store;
  private final SettingsFeature settings;
  private final OnThisDayFeature onThisDay;
  private final QuizFeature quiz;
  private final RealTimers timers;
  private final Dispatcher dispatcher;

  /**
   * The features.
   *
   * @param changed run after each file that came or went
   */
  Features(
      Library library,
      Store store,
      Settings settings,
      ZoneId zone,
      InstantSource clock,
      Runnable changed) {
    this.store = store;
    timers = new RealTimers(clock);
    Holdings holdings = Holdings.of(library);
    this.settings =
        new SettingsFeature(store.settings(), SourcesFeature.choices(holdings), zone, clock);
    SourcesFeature sources =
        new SourcesFeature(
            holdings,
            store.uploads(),
            store.sourceRules(),
            settings.sources(),
            this.settings::collections,
            clock,
            changed);
    AskFeature ask =
        new AskFeature(
            Sources.of(library),
            new Keeping(store.feedback(), store.gaps(), store.pins()),
            new Customs(sources::selection, this.settings::privateAnswers, this.settings::zone),
            settings.ask(),
            clock);
    onThisDay =
        new OnThisDayFeature(
            place -> calendar(library, sources.selection(place)),
            this.settings::zone,
            new OnThisDayFeature.Keeping(store.digests(), store.agenda()),
            settings.digests(),
            new OnThisDayFeature.Others(AskFeature.COMMAND, QuizFeature.DAY),
            clock,
            new SecureRandom());
    quiz =
        new QuizFeature(
            new QuizFeature.Keeping(store.rounds(), store.questionSets()),
            new QuizQuestions(library, sources::selection, this.settings::zone),
            timers,
            new SecureRandom());
    PrivacyFeature privacy = new PrivacyFeature(personalData(ask), clock);
    List<Feature> others = List.of(ask, onThisDay, quiz, sources, this.settings, privacy);
    HelpFeature help = new HelpFeature(() -> specs(others), AskFeature.COMMAND);
    dispatcher =
        new Dispatcher(
            Stream.concat(others.stream(), Stream.of(help)).toList(),
            this.settings.reception(),
            new RateLimit(settings.limits(), clock),
            clock);
  }

  /** Conducts rounds no more. */
  @Override
  public void close() {
    quiz.close();
    timers.close();
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  Menu menu() {
    return dispatcher.menu(AskFeature.COMMAND);
  }

  /** Begins to bring what comes by itself to platforms that are open. */
  void deliver(List<? extends ChatPlatform> platforms) {
    Map<PlatformName, Outbox> outboxes =
        platforms.stream().collect(Collectors.toMap(ChatPlatform::name, platform -> platform));
    onThisDay.deliver(outboxes);
    quiz.conduct(outboxes);
  }

  private static Calendar calendar(Library library, Selection selection) {
    try {
      return library.calendar(selection);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What the store keeps, and what the features remember beside it. */
  private List<PersonalData> personalData(AskFeature ask) {
    List<PersonalData> all = new ArrayList<>();
    all.add(PersonalData.of("questions", ask::remembered, ask::forget));
    for (PersonalData stored : store.personalData()) {
      all.add(PersonalData.of(stored.kind(), stored::of, person -> delete(stored, person)));
    }
    return all;
  }

  private int delete(PersonalData stored, Person person) {
    int rows = stored.delete(person);
    settings.forget();
    return rows;
  }

  private static List<CommandSpec> specs(List<Feature> features) {
    return features.stream()
        .flatMap(feature -> feature.commands().stream())
        .map(Command::spec)
        .toList();
  }
}
