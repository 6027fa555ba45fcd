/**
 * Reads documents: one reader per format, and the list of them in {@link
 * dev.clio.index.source.Readers}. Readers keep headings and lists and leave boilerplate out.
 */
@NullMarked
package dev.clio.index.source;

import org.jspecify.annotations.NullMarked;
