package dev.clio.index.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;

/** The words of a paragraph of a Word document as they stand, without what was deleted. */
final class WordParagraph {
  private static final int LONGEST_HEADING = 80;
  private static final Set<String> GONE = Set.of("del", "moveFrom");

  /** POI writes these where the number of a note stands. */
  private static final Pattern NOTE = Pattern.compile("\\[(?:footnote|endnote)Ref:-?\\d+\\]");

  private final List<IRunElement> runs;

  WordParagraph(XWPFParagraph paragraph) {
    this.runs = paragraph.getIRuns().stream().filter(WordParagraph::stands).toList();
  }

  String text() {
    StringBuilder words = new StringBuilder();
    runs.forEach(run -> words.append(words(run)));
    return tidy(words.toString());
  }

  /** A short paragraph of nothing but strong words is a heading in all but name. */
  boolean strong() {
    String text = text();
    return text.length() <= LONGEST_HEADING
        && text.chars().anyMatch(Character::isLetterOrDigit)
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        && runs.stream()
            .filter(run -> words(run).chars().anyMatch(Character::isLetterOrDigit))
            .allMatch(run -> run instanceof XWPFRun words && words.isBold());
  }

  static String tidy(String words) {
    return Characters.squeeze(Characters.clean(words.replace('\u2011', '-')));
  }

  private static boolean stands(IRunElement run) {
    return !(run instanceof XWPFRun words)
        || !GONE.contains(words.getCTR().getDomNode().getParentNode().getLocalName());
  }

  private static String words(IRunElement run) {
    return switch (run) {
      case XWPFRun words -> NOTE.matcher(words.text()).replaceAll("");
      case XWPFSDT control -> control.getContent().getText();
      default -> "";
    };
  }
}
