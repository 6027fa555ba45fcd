package dev.clio.bot.picture;

import java.awt.Color;

/**
 * Colours that go together: every ink stands out from the paper by a contrast of 4.5 at least, as
 * WCAG 2 asks of text.
 */
public enum Theme {
  /** Dark on light. */
  LIGHT(0xfbf7ef, 0x2a2622, 0x855410, 0x6b6258),
  /** Light on dark. */
  DARK(0x1e1f22, 0xf2ede4, 0xe3b565, 0xa59c8c);

  private final Color paper;
  private final Color ink;
  private final Color accent;
  private final Color faint;

  Theme(int paper, int ink, int accent, int faint) {
    this.paper = new Color(paper);
    this.ink = new Color(ink);
    this.accent = new Color(accent);
    this.faint = new Color(faint);
  }

  public Color paper() {
    return paper;
  }

  /** For what is read. */
  public Color ink() {
    return ink;
  }

  /** For what catches the eye. */
  public Color accent() {
    return accent;
  }

  /** For lines and what stands beside. */
  public Color faint() {
    return faint;
  }
}
