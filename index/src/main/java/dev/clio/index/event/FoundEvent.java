package dev.clio.index.event;

import dev.clio.index.passage.Origin;

/** An event that a sentence tells, and what it comes from, as selections look at it. */
public record FoundEvent(DatedEvent event, Origin origin) {}
