package dev.clio.bot.ask;

import org.junit.jupiter.api.Nested;

/** What features are tested with keeps the contracts. */
final class MemoryAskTest {
  @Nested
  final class Opinions implements FeedbackContract {
    private final Feedback feedback = new MemoryFeedback();

    @Override
    public Feedback feedback() {
      return feedback;
    }
  }

  @Nested
  final class Refusals implements GapsContract {
    private final Gaps gaps = new MemoryGaps();

    @Override
    public Gaps gaps() {
      return gaps;
    }
  }

  @Nested
  final class Pinned implements PinsContract {
    private final Pins pins = new MemoryPins();

    @Override
    public Pins pins() {
      return pins;
    }
  }
}
