/**
 * Measures how fast Clio is, on a collection of made-up passages. Front door: {@link
 * dev.clio.bot.bench.Benchmark}.
 */
@NullMarked
package dev.clio.bot.bench;

import org.jspecify.annotations.NullMarked;
