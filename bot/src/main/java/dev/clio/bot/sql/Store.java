package dev.clio.bot.sql;

import dev.clio.bot.ask.Feedback;
import dev.clio.bot.ask.Gaps;
import dev.clio.bot.ask.Pins;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.Receipts;
import dev.clio.bot.onthisday.Agenda;
import dev.clio.bot.onthisday.Digests;
import dev.clio.bot.privacy.PersonalData;
import dev.clio.bot.quiz.QuestionSets;
import dev.clio.bot.quiz.Rounds;
import dev.clio.bot.settings.SettingsStore;
import dev.clio.bot.sources.SourceRules;
import dev.clio.bot.sources.Uploads;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What Clio keeps. Thread-safe, as is all that it hands out. A full disk or a server out of reach
 * comes as {@link UncheckedIOException} with a sentence; then nothing of the call is stored.
 */
public final class Store implements AutoCloseable {
  /** How long SQLite waits for another program that writes to the same file. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Database database;
  private final SqlActionShelf actions;
  private final SqlReceipts receipts;
  private final SqlFeedback feedback;
  private final SqlGaps gaps;
  private final SqlPins pins;
  private final SqlSettings settings;
  private final SqlRules rules;
  private final SqlUploads uploads;
  private final SqlDigests digests;
  private final SqlAgenda agenda;
  private final SqlRounds rounds;
  private final SqlQuestionSets questionSets;

  private Store(Database database, InstantSource clock, RandomGenerator luck) {
    this.database = database;
    actions = new SqlActionShelf(database, ActionKeys.in(database, luck), clock);
    receipts = new SqlReceipts(database, clock);
    feedback = new SqlFeedback(database);
    gaps = new SqlGaps(database);
    pins = new SqlPins(database);
    settings = new SqlSettings(database);
    rules = new SqlRules(database);
    uploads = new SqlUploads(database);
    digests = new SqlDigests(database, clock);
    rounds = new SqlRounds(database, clock, luck);
    questionSets = new SqlQuestionSets(database);
    agenda = new SqlAgenda(database, clock, "clio-" + Long.toHexString(luck.nextLong()));
  }

  /**
   * Opens the store, which is made if there is none, brings its tables up to date and drops what is
   * too old.
   *
   * @param data the folder that SQLite keeps its file in
   * @param luck makes the secret that keys of buttons rest on: must not be foreseeable
   */
  public static Store open(
      StoreSettings settings, Path data, InstantSource clock, RandomGenerator luck)
      throws BrokenStore {
    Optional<String> url = settings.url();
    return on(
        url.isPresent()
            ? Postgres.open(url.get(), settings.user(), settings.password())
            : Sqlite.open(data, PATIENCE),
        clock,
        luck);
  }

  /** A store on a database, which it then owns. */
  static Store on(Database database, InstantSource clock, RandomGenerator luck) throws BrokenStore {
    try {
      Store store = new Store(database, clock, luck);
      store.prune();
      return store;
    } catch (RuntimeException failed) {
      database.close();
      throw new Trouble("The store").broken(failed);
    }
  }

  public ActionShelf actionShelf() {
    return actions;
  }

  public Receipts receipts() {
    return receipts;
  }

  public Feedback feedback() {
    return feedback;
  }

  public Gaps gaps() {
    return gaps;
  }

  public Pins pins() {
    return pins;
  }

  public SettingsStore settings() {
    return settings;
  }

  public SourceRules sourceRules() {
    return rules;
  }

  public Uploads uploads() {
    return uploads;
  }

  public Digests digests() {
    return digests;
  }

  public Rounds rounds() {
    return rounds;
  }

  public QuestionSets questionSets() {
    return questionSets;
  }

  /** Closed with the store. */
  public Agenda agenda() {
    return agenda;
  }

  /**
   * All that is stored about people, but for what {@link #receipts} hold: that is not known by
   * person, and goes when an update is begun.
   */
  public List<PersonalData> personalData() {
    return List.of(
        feedback, gaps, pins, uploads, settings, rules, digests, rounds, questionSets, actions);
  }

  /**
   * Drops what is too old: buttons that nobody used for 400 days, receipts after three, what was
   * told in digests after 800, rounds of quizzes after 400.
   */
  public void prune() {
    receipts.prune();
    actions.prune();
    digests.prune();
    rounds.prune();
  }

  /** How it is: looks for damage, which takes longer the more is stored, and tries to write. */
  public StoreHealth health() {
    try {
      database.check();
      database.write(handle -> handle.execute("UPDATE secret SET value = value"));
      return new StoreHealth(
          database.engine(), Migrations.LATEST, database.size(), Optional.empty());
    } catch (BrokenStore | UncheckedIOException trouble) {
      return new StoreHealth(
          database.engine(), Migrations.LATEST, 0, Optional.ofNullable(trouble.getMessage()));
    }
  }

  @Override
  public void close() {
    agenda.close();
    database.close();
  }
}
