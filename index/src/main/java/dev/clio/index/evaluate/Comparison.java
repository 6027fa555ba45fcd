package dev.clio.index.evaluate;

import java.util.OptionalDouble;

/**
 * One figure of two who answered the same questions.
 *
 * @param ratio how many times the baseline's it is; empty if that is 0
 * @param difference of ours less theirs, question by question
 */
public record Comparison(double ours, double theirs, OptionalDouble ratio, Interval difference) {}
