package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jsoup.parser.Parser;

/** The plain words of inline Markdown; what is left out of them is told to the draft. */
final class MarkdownWords {
  private static final Pattern ESCAPE = Pattern.compile("\\\\[!-/:-@\\[-`{-~]");

  /** Strong marks that CommonMark leaves because of the letters around them. */
  private static final Pattern STRAY =
      Pattern.compile("\\*\\*|(?<!\\w)__(?=\\w)|(?<=\\w)__(?!\\w)");

  private final List<Line> lines;
  private final Draft draft;

  MarkdownWords(List<Line> lines, Draft draft) {
    this.lines = lines;
    this.draft = draft;
  }

  /** The words of a node and all below it, in one line. */
  String of(Node node) {
    StringBuilder words = new StringBuilder();
    append(node, words);
    return Characters.squeeze(STRAY.matcher(words).replaceAll(""));
  }

  /** The words alone; nobody is told. */
  static String plain(Node node) {
    return new MarkdownWords(List.of(), new Draft()).of(node);
  }

  /** Index of the line on which a node begins. */
  static int index(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex();
  }

  /** Resolves the character references of HTML. */
  static String unescape(String text) {
    return text.indexOf('&') < 0 ? text : Characters.clean(Parser.unescapeEntities(text, false));
  }

  private void append(Node parent, StringBuilder words) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text text -> text(text, words);
        case Code code -> words.append(code.getLiteral());
        case SoftLineBreak soft -> words.append(' ');
        case HardLineBreak hard -> words.append(' ');
        case HtmlInline html -> tags(html, words);
        case Image image -> report("image", image, plain(image));
        default -> append(node, words);
      }
    }
  }

  private void text(Text text, StringBuilder words) {
    words.append(text.getLiteral());
    for (SourceSpan span : text.getSourceSpans()) {
      Matcher escapes = ESCAPE.matcher(source(span));
      while (escapes.find()) {
        report("markdown-escape", text, escapes.group());
      }
    }
  }

  private void tags(HtmlInline html, StringBuilder words) {
    words.append(HtmlTags.spaceFor(html.getLiteral()));
    report("html-markup", html, html.getLiteral());
  }

  private void report(String kind, Node node, String what) {
    int index = index(node);
    if (index < lines.size()) {
      draft.drop(kind, Action.CLEANED, lines.get(index).number(), what);
    }
  }

  private String source(SourceSpan span) {
    if (span.getLineIndex() >= lines.size()) {
      return "";
    }
    String line = lines.get(span.getLineIndex()).text();
    int start = Math.min(span.getColumnIndex(), line.length());
    return line.substring(start, Math.min(start + span.getLength(), line.length()));
  }
}
