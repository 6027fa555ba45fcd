package dev.clio.index.source;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/** The lists of a Word document, and where each of them has come to. Not thread-safe. */
final class WordNumbers {
  private static final int DEEPEST = 9;

  private final @Nullable XWPFNumbering numbering;
  private final Map<Integer, String[]> formats = new HashMap<>();
  private final Map<Integer, int[]> counts = new HashMap<>();

  WordNumbers(@Nullable XWPFNumbering numbering) {
    this.numbering = numbering;
  }

  /** The label of the next point of a list, from the top: "9.1"; empty for a bullet. */
  String next(int list, int depth) {
    int at = Math.min(depth, DEEPEST - 1);
    int[] count = counts.computeIfAbsent(list, id -> new int[DEEPEST]);
    count[at]++;
    Arrays.fill(count, at + 1, DEEPEST, 0);
    String[] format = formats.computeIfAbsent(list, this::formats);
    StringBuilder label = new StringBuilder();
    for (int i = 0; i <= at && !unnumbered(format[at]); i++) {
      if (!unnumbered(format[i])) {
        label.append(label.isEmpty() ? "" : ".");
        label.append(written(format[i], Math.max(1, count[i])));
      }
    }
    return label.toString();
  }

  /** How the levels of a list are written: "decimal", "bullet". */
  private String[] formats(int list) {
    String[] found = new String[DEEPEST];
    Arrays.fill(found, "bullet");
    XWPFNum num = numbering == null ? null : numbering.getNum(BigInteger.valueOf(list));
    XWPFAbstractNum points =
        numbering == null || num == null
            ? null
            : numbering.getAbstractNum(num.getCTNum().getAbstractNumId().getVal());
    if (points != null) {
      for (CTLvl level : points.getCTAbstractNum().getLvlList()) {
        int at = level.getIlvl().intValue();
        if (at >= 0 && at < DEEPEST && level.isSetNumFmt()) {
          found[at] = level.getNumFmt().getVal().toString();
        }
      }
    }
    return found;
  }

  private static boolean unnumbered(String format) {
    return format.equals("bullet") || format.equals("none");
  }

  private static String written(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> number <= 26 ? String.valueOf((char) ('a' + number - 1)) : "" + number;
      case "upperLetter" -> number <= 26 ? String.valueOf((char) ('A' + number - 1)) : "" + number;
      default -> String.valueOf(number);
    };
  }
}
