/**
 * Measures answers on questions whose answers are known. Front door: {@link
 * dev.clio.index.evaluate.Evaluation}.
 */
@NullMarked
package dev.clio.index.evaluate;

import org.jspecify.annotations.NullMarked;
