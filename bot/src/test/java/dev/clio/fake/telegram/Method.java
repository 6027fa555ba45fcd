package dev.clio.fake.telegram;

import com.fasterxml.jackson.databind.JsonNode;

/** A method of the Bot API. */
interface Method {
  /** Its result; throws {@link Refused} as the real server refuses. */
  JsonNode call(Request request);
}
