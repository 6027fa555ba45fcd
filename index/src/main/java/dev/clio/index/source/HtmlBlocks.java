package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the content of a web page into blocks. One object per page; not thread-safe. */
final class HtmlBlocks {
  private static final Set<String> CONTAINERS =
      Set.of(
          "p",
          "li",
          "dd",
          "dt",
          "td",
          "th",
          "blockquote",
          "pre",
          "figcaption",
          "address",
          "caption");

  private static final int LONGEST_HEADING = 80;

  private final Draft draft;
  private final Stopwatch stopwatch;
  private final StringBuilder words = new StringBuilder();
  private int line = 1;
  private int level;

  HtmlBlocks(Draft draft, Stopwatch stopwatch) {
    this.draft = draft;
    this.stopwatch = stopwatch;
  }

  /** Reads all that stands inside an element. */
  void read(Element parent) throws UnreadableSource {
    stopwatch.check();
    flush();
    line = HtmlContent.line(parent);
    for (Node node : parent.childNodes()) {
      switch (node) {
        case TextNode text -> append(text.getWholeText().replace('\n', ' '), text);
        case Element element -> element(element);
        default -> {}
      }
    }
    flush();
  }

  private void element(Element element) throws UnreadableSource {
    String name = element.normalName();
    if (name.equals("br")) {
      words.append('\n');
    } else if (name.matches("h[1-6]")) {
      flush();
      heading(name.charAt(1) - '0', element);
    } else if (name.equals("ul") || name.equals("ol")) {
      flush();
      list(element, 1, "");
    } else if (name.equals("table") && HtmlTables.data(element)) {
      flush();
      HtmlTables.rows(element).forEach(draft::add);
    } else if (name.equals("p") && strong(element)) {
      flush();
      heading(level + 1, element);
    } else if (element.isBlock() || CONTAINERS.contains(name) || hasBlocks(element)) {
      read(element);
    } else {
      append(inline(element), element);
    }
  }

  private void heading(int headingLevel, Element element) {
    String text = Characters.squeeze(inline(element).replace('\n', ' '));
    if (!text.isEmpty()) {
      draft.add(new Block.Heading(headingLevel, text, HtmlContent.line(element)));
      level = element.normalName().equals("p") ? level : headingLevel;
    }
  }

  private void list(Element list, int depth, String above) throws UnreadableSource {
    boolean numbered = list.normalName().equals("ol");
    int number = numbered ? start(list) : 0;
    for (Element child : list.children()) {
      stopwatch.check();
      String own = numbered ? String.valueOf(number++) : "";
      String label = above.isEmpty() || own.isEmpty() ? own : above + "." + own;
      item(child, depth, label);
    }
  }

  /** The words of an item up to a list inside it; what is in the list stands one level deeper. */
  private void item(Element item, int depth, String label) throws UnreadableSource {
    List<Element> lists = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    gather(item, text, lists);
    String squeezed = Characters.squeeze(text.toString().replace('\n', ' '));
    if (!squeezed.isEmpty()) {
      draft.add(new Block.Item(depth, label, squeezed, HtmlContent.line(item)));
    }
    for (Element list : lists) {
      list(list, depth + 1, label);
    }
  }

  private static void gather(Node parent, StringBuilder text, List<Element> lists) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode words) {
        text.append(Characters.clean(words.getWholeText()));
      } else if (node instanceof Element element) {
        boolean list = element.normalName().equals("ul") || element.normalName().equals("ol");
        boolean apart = element.isBlock() || element.normalName().equals("br");
        if (list) {
          lists.add(element);
        } else {
          text.append(apart ? " " : "");
          gather(element, text, lists);
          text.append(apart ? " " : "");
        }
      }
    }
  }

  private void append(String text, Node from) {
    if (words.isEmpty()) {
      line = Math.max(line, from.sourceRange().start().lineNumber());
    }
    words.append(Characters.clean(text));
  }

  /** Ends a paragraph; two line breaks in a row end one too. */
  private void flush() {
    for (String paragraph : words.toString().split("\\n\\s*\\n", -1)) {
      String text = Characters.squeeze(paragraph.replace('\n', ' '));
      if (!text.isEmpty()) {
        draft.add(new Block.Paragraph(text, line));
      }
    }
    words.setLength(0);
  }

  private static String inline(Element element) {
    StringBuilder text = new StringBuilder();
    gather(element, text, new ArrayList<>());
    return text.toString();
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }

  private static boolean hasBlocks(Element element) {
    return element.getAllElements().stream().skip(1).anyMatch(Element::isBlock);
  }

  /** A short paragraph of nothing but strong words is a heading in all but name. */
  private static boolean strong(Element paragraph) {
    String text = paragraph.text().strip();
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && ".!?".indexOf(text.charAt(text.length() - 1)) < 0
        && paragraph.select("b, strong").text().equals(text);
  }
}
