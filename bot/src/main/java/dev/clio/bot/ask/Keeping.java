package dev.clio.bot.ask;

/** Where it is kept what people think of answers, what they asked in vain, what teachers say. */
public record Keeping(Feedback feedback, Gaps gaps, Pins pins) {}
