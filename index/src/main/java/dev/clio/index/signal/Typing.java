package dev.clio.index.signal;

/** Slips of the typing hand. */
public final class Typing {
  private Typing() {}

  /**
   * Whether one insertion, deletion, substitution or swap of neighbours makes {@code typed} into
   * {@code meant}.
   */
  public static boolean oneSlip(String typed, String meant) {
    return distance(typed, meant, 1) <= 1;
  }

  /**
   * Optimal string alignment distance (Damerau-Levenshtein with each place edited once), or {@code
   * most + 1} if it is greater than {@code most}.
   */
  public static int distance(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return most + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + same);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return Math.min(above[b.length()], most + 1);
  }
}
