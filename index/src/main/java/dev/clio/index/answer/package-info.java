/**
 * From a question to findings: candidates, signals, excerpts, and whether to answer at all. Front
 * door: {@link dev.clio.index.answer.Answerer}.
 */
@NullMarked
package dev.clio.index.answer;

import org.jspecify.annotations.NullMarked;
