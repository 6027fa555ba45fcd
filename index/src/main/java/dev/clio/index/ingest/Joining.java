package dev.clio.index.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the pieces of one section to passages. Of all ways to cut the row of pieces it takes the
 * one with the least cost: short passages and long ones cost, sub-points without their point cost
 * more, and each join costs a little, so that what stands well alone stays alone.
 */
final class Joining {
  static final int LEAST = 40;
  static final int MOST = 120;

  /** Nothing is joined to more words. */
  private static final int LIMIT = 150;

  private static final int JOIN = 20;
  private static final int AFTER_COLON = 600;
  private static final int WITHOUT_POINT = 900;

  private Joining() {}

  static List<List<Piece>> of(List<Piece> pieces) {
    int n = pieces.size();
    long[] cost = new long[n + 1];
    int[] from = new int[n + 1];
    Arrays.fill(cost, 1, n + 1, Long.MAX_VALUE);
    for (int end = 1; end <= n; end++) {
      int words = 0;
      int shallowest = Integer.MAX_VALUE;
      for (int start = end - 1; start >= 0; start--) {
        Piece first = pieces.get(start);
        words += first.words();
        if (words > LIMIT && start < end - 1) {
          break;
        }
        shallowest = Math.min(shallowest, first.depth());
        if (first.lead().isPresent() && shallowest < first.depth()) {
          continue;
        }
        long candidate = cost[start] + cost(pieces, start, end, words);
        if (candidate < cost[end]) {
          cost[end] = candidate;
          from[end] = start;
        }
      }
    }
    List<List<Piece>> joined = new ArrayList<>();
    for (int end = n; end > 0; end = from[end]) {
      joined.addFirst(pieces.subList(from[end], end));
    }
    return joined;
  }

  private static long cost(List<Piece> pieces, int start, int end, int words) {
    long cost = (long) JOIN * (end - start - 1);
    if (words < LEAST) {
      cost += (long) (LEAST - words) * (LEAST - words);
    } else if (words > MOST) {
      cost += 4L * (words - MOST) * (words - MOST);
    }
    if (pieces.get(start).lead().isPresent()) {
      cost += WITHOUT_POINT;
    }
    if (end < pieces.size() && pieces.get(end - 1).text().endsWith(":")) {
      cost += AFTER_COLON;
    }
    return cost;
  }
}
