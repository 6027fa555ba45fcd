package dev.clio.bot.delivery;

import org.junit.jupiter.api.Nested;

/** What adapters are tested with keeps the contracts. */
final class MemoryDeliveryTest {
  @Nested
  final class Actions implements ActionShelfContract {
    private final ActionShelf shelf = new MemoryActionShelf();

    @Override
    public ActionShelf shelf() {
      return shelf;
    }
  }

  @Nested
  final class Updates implements ReceiptsContract {
    private final Receipts receipts = new MemoryReceipts();

    @Override
    public Receipts receipts() {
      return receipts;
    }
  }
}
