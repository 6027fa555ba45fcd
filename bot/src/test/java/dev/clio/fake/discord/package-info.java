/**
 * A Discord of our own on loopback: REST v10 and gateway v10, as far as a bot sees them. Front
 * door: {@link dev.clio.fake.discord.FakeDiscord}.
 */
@NullMarked
package dev.clio.fake.discord;

import org.jspecify.annotations.NullMarked;
