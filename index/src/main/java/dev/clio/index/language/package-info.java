/**
 * What has to be known of a content language, one file per language, and what is done with it:
 * words, sentence ends.
 */
@NullMarked
package dev.clio.index.language;

import org.jspecify.annotations.NullMarked;
