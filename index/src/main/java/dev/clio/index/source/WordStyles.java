package dev.clio.index.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** What paragraphs say of themselves or inherit from their styles. Not thread-safe. */
final class WordStyles {
  /**
   * What a paragraph is.
   *
   * @param level of a heading, 1 is outermost; 0 for text
   * @param list the number of its list; 0 for none
   * @param depth in the list; 0 is outermost
   */
  record Look(boolean title, int level, int list, int depth) {
    static final Look PLAIN = new Look(false, 0, 0, 0);
  }

  private static final int LONGEST_CHAIN = 20;

  private final @Nullable XWPFStyles styles;
  private final Map<String, Look> known = new HashMap<>();

  WordStyles(@Nullable XWPFStyles styles) {
    this.styles = styles;
  }

  Look of(@Nullable String styleId, @Nullable CTPPrBase own) {
    Look style = styleId == null ? Look.PLAIN : known.computeIfAbsent(styleId, id -> style(id, 0));
    return said(own, style);
  }

  private Look style(@Nullable String id, int depth) {
    XWPFStyle style = styles == null || id == null ? null : styles.getStyle(id);
    if (style == null || depth == LONGEST_CHAIN) {
      return Look.PLAIN;
    }
    var name = style.getCTStyle().getName();
    String called = name == null ? "" : name.getVal().toLowerCase(Locale.ROOT);
    Look above = style(style.getBasisStyleID(), depth + 1);
    int level = called.matches("heading [1-9]") ? called.charAt(8) - '0' : above.level();
    return said(
        style.getCTStyle().getPPr(),
        new Look(called.equals("title"), level, above.list(), above.depth()));
  }

  private static Look said(@Nullable CTPPrBase properties, Look otherwise) {
    if (properties == null) {
      return otherwise;
    }
    int level = otherwise.level();
    if (properties.isSetOutlineLvl()) {
      int outline = properties.getOutlineLvl().getVal().intValue();
      level = outline >= 0 && outline < 9 ? outline + 1 : level;
    }
    CTNumPr points = properties.getNumPr();
    boolean listed = points != null && points.isSetNumId();
    boolean deep = points != null && points.isSetIlvl();
    return new Look(
        otherwise.title(),
        level,
        listed ? points.getNumId().getVal().intValue() : otherwise.list(),
        deep ? Math.max(0, points.getIlvl().getVal().intValue()) : otherwise.depth());
  }
}
