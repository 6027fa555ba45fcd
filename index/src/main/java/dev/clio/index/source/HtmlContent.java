package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The part of a web page that is the document; the rest is told to the draft. */
final class HtmlContent {
  private record Frame(String kind, String selector) {}

  private static final int WORDS_SHOWN = 200;
  private static final int FEWEST_LINKS = 4;
  private static final int LINK_LENGTH = 40;

  private static final List<Frame> FRAMES =
      List.of(
          new Frame("script", "script, style, noscript, template, iframe, object, svg, math"),
          new Frame("hidden", "[hidden], [aria-hidden=true], [style~=display:\\s*none]"),
          new Frame("form", "form, button, select, textarea, input"),
          new Frame(
              "navigation",
              "nav, menu, [role=navigation], [role=menu], [role=search], #toc, .toc, .breadcrumb,"
                  + " .breadcrumbs, .navbar, .navbox, .navigation, .pagination, .menu"),
          new Frame("page-header", "body > header, body > div > header, [role=banner]"),
          new Frame("page-footer", "footer, [role=contentinfo], #footer, .footer"),
          new Frame("aside", "aside, [role=complementary], .sidebar, #sidebar"),
          new Frame("comment-widget", "#comments, .comments, #respond, .comment-list"),
          new Frame("share-widget", ".share, .sharing, .social, .sharedaddy"),
          new Frame("cookie-notice", ".cookie, .cookies, .cookie-banner, #cookie-notice"),
          new Frame("advertisement", ".advertisement, .ads, .ad, ins.adsbygoogle"),
          new Frame("wiki-mark", ".mw-editsection, .noprint"),
          new Frame("footnote-mark", "sup.reference, a.footnote-ref, sup.footnote"));

  private HtmlContent() {}

  /** Takes the frames of the page away and gives what is left, or the main part of it. */
  static Element of(Document page, Draft draft) {
    FRAMES.forEach(frame -> take(page.body().select(frame.selector()), frame.kind(), draft));
    page.select("ul, ol, table, td, div, p, center").stream()
        .filter(HtmlContent::menu)
        .forEach(menu -> take(new Elements(menu), "navigation", draft));
    Element body = page.body();
    return page.select("main, [role=main], article").stream()
        .filter(main -> main.text().length() * 2 > body.text().length())
        .findFirst()
        .map(main -> without(main, body, draft))
        .orElse(body);
  }

  private static void take(Elements elements, String kind, Draft draft) {
    for (Element element : elements) {
      if (element.ownerDocument() != null) {
        String words = Characters.squeeze(Characters.clean(element.text()));
        if (!words.isEmpty()) {
          String shown = words.substring(0, Math.min(words.length(), WORDS_SHOWN));
          draft.drop(kind, Action.DROPPED, line(element), shown);
        }
        element.empty();
      }
    }
  }

  /** What stands in the body outside of the main part goes too. */
  private static Element without(Element main, Element body, Draft draft) {
    main.remove();
    take(body.children(), "outside-main", draft);
    return main;
  }

  /** Several short links and hardly anything else. */
  private static boolean menu(Element element) {
    Elements links = element.select("a[href]");
    int count = links.size();
    if (count < FEWEST_LINKS) {
      return false;
    }
    int linked = links.stream().mapToInt(link -> link.text().length()).sum();
    return linked >= element.text().length() * 0.8 && linked <= count * LINK_LENGTH;
  }

  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }
}
