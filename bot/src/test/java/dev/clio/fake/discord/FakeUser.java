package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Somebody with an account.
 *
 * @param locale the language of their Discord, as Discord writes it ("en-GB")
 */
public record FakeUser(long id, String name, String locale, boolean bot) {
  /** The same account with Discord in another language. */
  public FakeUser speaking(String locale) {
    return new FakeUser(id, name, locale, bot);
  }

  public String mention() {
    return "<@" + id + ">";
  }

  ObjectNode json() {
    return Json.object()
        .put("id", Long.toString(id))
        .put("username", name)
        .put("global_name", name)
        .put("discriminator", bot ? "0001" : "0")
        .putNull("avatar")
        .put("bot", bot)
        .put("public_flags", 0);
  }
}
