package dev.clio.index.ingest;

import dev.clio.index.pack.Pack;
import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param key pack id and path inside the pack, with slashes
 * @param note whether it is a note of a study pack
 * @param size in bytes
 * @param modifiedMillis time of last change, milliseconds since the epoch
 */
record SourceFile(Pack pack, String key, Path path, boolean note, long size, long modifiedMillis) {}
