/**
 * Quiz questions: those that people wrote, those made from the sources, and how typed answers are
 * judged. Every question names what proves it. Front doors: {@code QuizBook} and {@code Judge}.
 */
@NullMarked
package dev.clio.index.quiz;

import org.jspecify.annotations.NullMarked;
