package dev.clio.index.ingest;

import dev.clio.index.passage.Citation;
import java.util.List;
import java.util.Optional;

/** A passage before it has an id and its criticism. */
record Draft(List<String> headings, Optional<String> lead, String text, List<Citation> citations) {}
