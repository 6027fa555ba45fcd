package dev.clio.bot.sql;

import dev.clio.bot.ask.Feedback;
import dev.clio.bot.ask.FeedbackContract;
import dev.clio.bot.ask.Gaps;
import dev.clio.bot.ask.GapsContract;
import dev.clio.bot.ask.Pins;
import dev.clio.bot.ask.PinsContract;
import dev.clio.bot.delivery.ActionShelf;
import dev.clio.bot.delivery.ActionShelfContract;
import dev.clio.bot.delivery.Receipts;
import dev.clio.bot.delivery.ReceiptsContract;
import dev.clio.bot.onthisday.Agenda;
import dev.clio.bot.onthisday.AgendaContract;
import dev.clio.bot.onthisday.Digests;
import dev.clio.bot.onthisday.DigestsContract;
import dev.clio.bot.quiz.QuestionSets;
import dev.clio.bot.quiz.QuestionSetsContract;
import dev.clio.bot.quiz.Rounds;
import dev.clio.bot.quiz.RoundsContract;
import dev.clio.bot.settings.SettingsStore;
import dev.clio.bot.settings.SettingsStoreContract;
import dev.clio.bot.sources.SourceRules;
import dev.clio.bot.sources.SourceRulesContract;
import dev.clio.bot.sources.Uploads;
import dev.clio.bot.sources.UploadsContract;
import dev.clio.bot.time.HandTurned;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInstance;

/** PostgreSQL keeps every contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PostgresTest {
  private Database database;
  private Store store;

  @BeforeAll
  void open() throws BrokenStore {
    database = PostgresServer.open(PostgresServer.fresh());
  }

  @BeforeEach
  void begin() throws BrokenStore {
    Tables.empty(database);
    store = Store.on(database, new HandTurned(), Tables.luck());
  }

  @AfterAll
  void close() {
    database.close();
  }

  @Nested
  final class Actions implements ActionShelfContract {
    @Override
    public ActionShelf shelf() {
      return store.actionShelf();
    }
  }

  @Nested
  final class Updates implements ReceiptsContract {
    @Override
    public Receipts receipts() {
      return store.receipts();
    }
  }

  @Nested
  final class Opinions implements FeedbackContract {
    @Override
    public Feedback feedback() {
      return store.feedback();
    }
  }

  @Nested
  final class Refusals implements GapsContract {
    @Override
    public Gaps gaps() {
      return store.gaps();
    }
  }

  @Nested
  final class Pinned implements PinsContract {
    @Override
    public Pins pins() {
      return store.pins();
    }
  }

  @Nested
  final class Choices implements SettingsStoreContract {
    @Override
    public SettingsStore settings() {
      return store.settings();
    }
  }

  @Nested
  final class Rules implements SourceRulesContract {
    @Override
    public SourceRules rules() {
      return store.sourceRules();
    }
  }

  @Nested
  final class Files implements UploadsContract {
    @Override
    public Uploads uploads() {
      return store.uploads();
    }
  }

  @Nested
  final class Played implements RoundsContract {
    @Override
    public Rounds rounds() {
      return store.rounds();
    }
  }

  @Nested
  final class Brought implements QuestionSetsContract {
    @Override
    public QuestionSets sets() {
      return store.questionSets();
    }
  }

  @Nested
  final class Subscribed implements DigestsContract {
    @Override
    public Digests digests() {
      return store.digests();
    }
  }

  @Nested
  final class Due implements AgendaContract {
    private final HandTurned clock = new HandTurned();
    private final List<Agenda> agendas = new ArrayList<>();

    @Override
    public Agenda agenda() {
      Agenda agenda = new SqlAgenda(database, clock, "process " + agendas.size());
      agendas.add(agenda);
      return agenda;
    }

    @Override
    public Instant now() {
      return clock.instant();
    }

    @AfterEach
    void close() {
      agendas.forEach(Agenda::close);
    }
  }

  @Nested
  final class People implements PersonalDataContract {
    @Override
    public Store store() {
      return store;
    }

    @Override
    public Database database() {
      return database;
    }
  }
}
