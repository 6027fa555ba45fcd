package dev.clio.index.source;

import java.util.regex.Pattern;

/** Lines that name a part of any document rather than a subject. Noted; they stay as headings. */
final class SectionLabels implements Rule {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:abstract|acknowledge?ments?|afterword|appendix(?:"
              + " \\w)?|background|bibliography|conclusions?|concluding"
              + " remarks|contents|endnotes|epilogue|foreword|footnotes|introduction|notes|overview|preface|prologue|references|sources|summary|table"
              + " of contents|works cited):?",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      if (is(page.text(i))) {
        page.note("section-label", i);
      }
    }
  }

  static boolean is(String line) {
    return line.length() <= 40 && LABEL.matcher(line).matches();
  }
}
