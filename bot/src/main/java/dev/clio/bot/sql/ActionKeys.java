package dev.clio.bot.sql;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Gives actions their keys: the beginning of an HMAC-SHA-256 over what they do, with a secret of
 * this installation. The same action has the same key, and nobody can work out the key of an action
 * that was not offered to them. Thread-safe.
 */
final class ActionKeys {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SECRET_BYTES = 32;
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{24}");

  private final SecretKeySpec secret;

  private ActionKeys(byte[] secret) {
    this.secret = new SecretKeySpec(secret, ALGORITHM);
  }

  /** Keys with the secret in the store, which is made there the first time. */
  static ActionKeys in(Database database, RandomGenerator luck) {
    byte[] bytes = new byte[SECRET_BYTES];
    luck.nextBytes(bytes);
    String fresh = Base64.getEncoder().encodeToString(bytes);
    String kept =
        database.write(
            handle -> {
              handle
                  .createUpdate(
                      """
                      INSERT INTO secret (name, value) VALUES ('shelf', :fresh)
                      ON CONFLICT (name) DO NOTHING\
                      """)
                  .bind("fresh", fresh)
                  .execute();
              return handle
                  .createQuery("SELECT value FROM secret WHERE name = 'shelf'")
                  .mapTo(String.class)
                  .one();
            });
    return new ActionKeys(Base64.getDecoder().decode(kept));
  }

  /** The key of an action. */
  String of(String json) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secret);
      return Refs.text(mac.doFinal(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
      throw new AssertionError("every JDK has " + ALGORITHM, impossible);
    }
  }

  /** Whether it looks like a key at all: what somebody forged need not be looked up. */
  static boolean isKey(String key) {
    return KEY.matcher(key).matches();
  }
}
