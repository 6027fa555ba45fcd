package dev.clio.bot.sql;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;

/** How people, servers, chats and long words stand in a column. */
final class Refs {
  /** So many bytes of a digest that two words never have the same by chance. */
  static final int DIGEST_BYTES = 18;

  private Refs() {}

  /** A person, by account: {@code platform:account}. */
  static String of(Person person) {
    return of(person.platform(), person.account());
  }

  static String of(ServerRef home) {
    return of(home.platform(), home.id());
  }

  static String of(ChatRef chat) {
    return of(chat.platform(), chat.id());
  }

  static String of(PlatformName platform, String id) {
    return platform + ":" + id;
  }

  /**
   * Who stands in the columns person and name of a row: somebody without a name, if it was one who
   * has had themselves deleted.
   */
  static Person person(ServerRef home, ResultSet row) throws SQLException {
    String ref = row.getString("person");
    if (ref == null) {
      return new Person(home.platform(), "deleted", "");
    }
    int colon = ref.indexOf(':');
    return new Person(
        new PlatformName(ref.substring(0, colon)), ref.substring(colon + 1), row.getString("name"));
  }

  /** A key for words, which can be too long for an index: the same for the same words. */
  static String topic(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return text(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every JDK has SHA-256", impossible);
    }
  }

  /** The beginning of a digest in letters, digits, - and _. */
  static String text(byte[] digest) {
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, DIGEST_BYTES));
  }
}
