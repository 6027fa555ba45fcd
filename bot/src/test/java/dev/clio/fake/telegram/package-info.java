/**
 * A Telegram Bot API server of our own for tests, on loopback: people type and press, the bot under
 * test answers through the real protocol. Front door: {@link dev.clio.fake.telegram.FakeTelegram}.
 */
@NullMarked
package dev.clio.fake.telegram;

import org.jspecify.annotations.NullMarked;
