package dev.clio.bot.sql;

import java.sql.Types;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;

/** How statements are run, whatever the database. */
final class Statements {
  /** What cannot stand in a text of every database: PostgreSQL takes no NUL. */
  private static final char REPLACEMENT = '\uFFFD';

  private Statements() {}

  /** The same Jdbi, set up: what people wrote stands in no message of an exception. */
  static Jdbi setUp(Jdbi jdbi) {
    jdbi.registerArgument(new Storable());
    jdbi.getConfig(StatementExceptions.class)
        .setMessageRendering(StatementExceptions.MessageRendering.NONE);
    return jdbi;
  }

  /** Words as every database can keep them: without NUL and without halves of characters. */
  static String storable(String words) {
    int bad = firstUnstorable(words, 0);
    if (bad < 0) {
      return words;
    }
    StringBuilder good = new StringBuilder(words);
    for (; bad >= 0; bad = firstUnstorable(words, bad + 1)) {
      good.setCharAt(bad, REPLACEMENT);
    }
    return good.toString();
  }

  /** Index from {@code start}, in UTF-16 code units; -1 if there is none. */
  private static int firstUnstorable(String words, int start) {
    for (int i = start; i < words.length(); i++) {
      char one = words.charAt(i);
      if (one == 0) {
        return i;
      }
      if (Character.isSurrogate(one)) {
        if (Character.isLowSurrogate(one)
            || i + 1 == words.length()
            || !Character.isLowSurrogate(words.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static final class Storable extends AbstractArgumentFactory<String> {
    Storable() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
      return (position, statement, _) -> statement.setString(position, storable(value));
    }
  }
}
