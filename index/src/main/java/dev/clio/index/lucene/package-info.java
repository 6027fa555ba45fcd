/**
 * All postings and look-ups: the only user of the search engine. Front door: {@link
 * dev.clio.index.lucene.PassageIndex}.
 */
@NullMarked
package dev.clio.index.lucene;

import org.jspecify.annotations.NullMarked;
