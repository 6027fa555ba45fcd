package dev.clio.index.source;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a web page says about itself in its head. */
final class HtmlAbout {
  private HtmlAbout() {}

  /**
   * Tells the draft. The title is the only top heading of the content, else what the head says; of
   * a title like "Locks - A site" the part that is the first heading.
   */
  static void tell(Document page, Element content, Draft draft) {
    Elements headings = content.select("h1");
    Element first = content.selectFirst("h1, h2, h3");
    if (headings.size() == 1) {
      draft.title(headings.text());
    } else if (first != null && page.title().startsWith(first.text())) {
      draft.title(first.text());
    }
    draft.title(first(page, "content", "meta[property=og:title]", "meta[name=citation_title]"));
    draft.title(page.title());
    draft.author(
        first(
            page,
            "content",
            "meta[name=author]",
            "meta[name=citation_author]",
            "meta[name=DC.creator]"));
    draft.date(
        first(
            page,
            "content",
            "meta[property=article:published_time]",
            "meta[name=date]",
            "meta[name=citation_publication_date]",
            "meta[name=DC.date]"));
    draft.date(first(page, "datetime", "article time[datetime]", "main time[datetime]"));
    draft.link(first(page, "href", "link[rel=canonical]"));
    draft.link(first(page, "content", "meta[property=og:url]"));
  }

  private static String first(Document page, String attribute, String... selectors) {
    return List.of(selectors).stream()
        .flatMap(selector -> page.select(selector).stream().limit(1))
        .map((Element found) -> Characters.clean(found.attr(attribute)))
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }
}
