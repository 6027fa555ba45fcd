/**
 * The way from a folder of documents to passages: walk, read, split, find events, report. Front
 * door: {@link dev.clio.index.ingest.Ingest}.
 */
@NullMarked
package dev.clio.index.ingest;

import org.jspecify.annotations.NullMarked;
