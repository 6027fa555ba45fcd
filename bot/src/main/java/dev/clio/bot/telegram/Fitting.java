package dev.clio.bot.telegram;

import java.util.ArrayList;
import java.util.List;

/** Makes a message as short as Telegram takes it, at the cost of the longest quotations first. */
final class Fitting {
  /** Shorter than this a quotation tells nothing. */
  private static final int SHORTEST_QUOTE = 60;

  private Fitting() {}

  /** UTF-16 code units of blocks with a line feed between them. */
  static int length(List<Block> blocks) {
    return blocks.stream().mapToInt(Block::length).sum() + Math.max(0, blocks.size() - 1);
  }

  /** The blocks, together at most {@code most} long. */
  static List<Block> fit(List<Block> blocks, int most) {
    int over = length(blocks) - most;
    if (over <= 0) {
      return blocks;
    }
    List<Integer> quotes =
        blocks.stream().filter(Fitting::isQuote).map(Block::length).sorted().toList();
    int room = quotes.stream().mapToInt(Integer::intValue).sum() - over;
    if (quotes.isEmpty() || room < quotes.size() * SHORTEST_QUOTE) {
      return head(blocks, most);
    }
    int each = level(quotes, room);
    return blocks.stream().map(block -> isQuote(block) ? block.shortened(each) : block).toList();
  }

  private static boolean isQuote(Block block) {
    return block.kind() == Block.Kind.QUOTE;
  }

  /** How long each may be so that all fit, where the short ones leave their rest to the long. */
  private static int level(List<Integer> lengths, int room) {
    int left = room;
    for (int i = 0; i < lengths.size(); i++) {
      int share = left / (lengths.size() - i);
      if (lengths.get(i) > share) {
        return share;
      }
      left -= lengths.get(i);
    }
    return room;
  }

  private static List<Block> head(List<Block> blocks, int most) {
    List<Block> kept = new ArrayList<>();
    int left = most;
    for (Block block : blocks) {
      if (block.length() > left) {
        if (left >= SHORTEST_QUOTE) {
          kept.add(block.shortened(left));
        }
        return kept;
      }
      kept.add(block);
      left -= block.length() + 1;
    }
    return kept;
  }
}
