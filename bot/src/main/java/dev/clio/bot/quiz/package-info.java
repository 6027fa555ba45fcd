/**
 * Quiz rounds: their rules and log as values, and who conducts them over chats. Front door: {@code
 * QuizFeature}.
 */
@NullMarked
package dev.clio.bot.quiz;

import org.jspecify.annotations.NullMarked;
