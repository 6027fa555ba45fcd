package dev.clio.fake.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * Something that the gateway tells of.
 *
 * @param inGuild whether it happened in a server
 * @param content written only if somebody listens
 */
record Occurrence(String event, boolean inGuild, Supplier<? extends JsonNode> content) {}
