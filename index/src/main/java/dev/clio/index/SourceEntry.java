package dev.clio.index;

import dev.clio.index.passage.SourceId;

/**
 * A source that can be hidden or boosted: a document, or one that notes of a pack are based on.
 *
 * @param title as its pack names it, or the path of the file
 * @param collection the pack or collection that it belongs to
 * @param passages number of passages taken from it or based on it
 */
public record SourceEntry(SourceId id, String title, String collection, int passages) {}
