package dev.clio.bot.sources;

import org.junit.jupiter.api.Nested;

/** What features are tested with keeps the contracts. */
final class MemorySourcesTest {
  @Nested
  final class Rules implements SourceRulesContract {
    private final SourceRules rules = new MemoryRules();

    @Override
    public SourceRules rules() {
      return rules;
    }
  }

  @Nested
  final class Files implements UploadsContract {
    private final Uploads uploads = new MemoryUploads();

    @Override
    public Uploads uploads() {
      return uploads;
    }
  }
}
