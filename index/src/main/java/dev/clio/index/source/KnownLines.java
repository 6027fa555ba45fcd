package dev.clio.index.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lines that are known by themselves: counters, widgets, footers. A table of kinds and patterns of
 * whole lines, whatever their case.
 */
final class KnownLines implements Rule {
  private record Known(String kind, Pattern line) {}

  private static final int LONGEST = 160;

  private static final List<Known> SIGNS =
      table(
          """
          horizontal-rule  (?:[-*_=~\u2014\u2013\u2500\u2022] ?){3,}
          list-separator   [-*_|\u2022\u00b7\u2013\u2014]
          """);

  private static final List<Known> WORDS =
      table(
          """
          word-count      [\\d,.]+ words
          word-count      (?:word count|words): ?[\\d,.]+
          page-count      \\d+ pages?
          page-count      (?:page count|pages): ?\\d+
          page-number     (?:[-\u2013] ?)?page \\d+(?: of \\d+)?(?: ?[-\u2013])?
          essay-rating    (?:average|best|better|decent|excellent|good|powerful|satisfactory|strong) essays?(?: ?-)?
          essay-notice    this (?:essay|paper|work) (?:has been|was) (?:submitted|written|uploaded) by .{1,80}
          essay-notice    (?:read|view|open|download) (?:the )?full (?:document|essay|text|article|paper)s?.{0,20}
          essay-notice    save to (?:my )?library|continue reading.{0,40}|read more\\W{0,5}
          form-line       (?:name|date|class|period|student|score)\\W{0,3}_{2,}.*
          comment-widget  (?:no|\\d+) (?:comments?|responses?)(?: on .*)?:?
          comment-widget  (?:post|add|leave|write) a (?:comment|reply)(?: \u00bb)?
          comment-widget  comments (?:are closed|off|\\(\\d+\\)).{0,20}
          comment-widget  subscribe to: .*
          blog-byline     posted (?:by .{1,60}|on .{1,60}) at .{1,20}
          blog-byline     (?:labels|tags|filed under|posted in): .*
          share-widget    share (?:this|on|to)(?: (?:facebook|twitter|x|pinterest|email|post|page|article))*:?
          share-widget    tweet|like this:?|e-?mail this.{0,80}|print this(?: page| article)?
          navigation      (?:skip|jump) to (?:main |the )?(?:content|navigation|search).{0,20}
          navigation      (?:go )?back to (?:the )?(?:top|home|main page|index|contents).{0,20}
          navigation      \\[(?:back|contents|index|menu|top)\\]
          navigation      \\[?(?:home(?: ?page)?|site ?map|log ?in|sign (?:in|up)|search(?: this site)?:?)\\]?
          navigation      [\u00ab<\u2190\\[ ]*(?:newer|older|previous|prev|next)(?: page| posts?| chapter)?[\u00bb>\u2192\\] ]*
          navigation      you are here:.*|contents ?\\[hide\\]|(?:sign|view) (?:my|our) guest ?book.{0,20}
          navigation      (?=.{1,31}[|\u00b7\u2022>\u00bb])(?=.*\\b(?:home|about|contact|search|links|news|next|previous)\\b)[^|\u00b7\u2022>\u00bb]{1,30}(?: ?[|\u00b7\u2022>\u00bb] ?[^|\u00b7\u2022>\u00bb]{1,30}){2,}
          wiki-notice     from wikipedia, the free encyclopedia.{0,20}
          wiki-notice     (?:(?:main|further|for more) (?:articles?|information)|see also): [^.]{2,100}
          wiki-notice     categories: [^|]{1,60}\\|.*
          wiki-notice     this (?:article|section) (?:needs|is|may|does not|contains|has) .{0,60}(?:citations?|references|sources|stub|cleanup).{0,60}
          copyright       (?:\u00a9|\\(c\\) ?(?=\\d{4}|copyright)|copyright ?(?:\u00a9|\\(c\\)|\\d{4})|\ufffd ?(?=\\d{4})).*
          copyright       .{0,100}\\ball rights reserved\\b.{0,20}
          contact         (?:contact|e-?mail)(?: the)? (?:us|me|web ?master|author|editor)\\b.{0,60}
          contact         e-?mail: ?\\S+@\\S+|.{0,40}\\[e-?mail.protected\\].{0,20}
          hosting-footer  (?:this (?:page|site) (?:is |was )?)?(?:hosted|(?:proudly )?powered) by .{1,60}
          hosting-footer  (?:web ?site|site|web ?page)(?: (?:designed|built|hosted|maintained))? by .{1,60}
          hosting-footer  (?:get your own )?free (?:web ?site|web ?page|home ?page|web hosting).{0,40}
          hosting-footer  (?:this (?:page|site) is )?best viewed (?:with|in|at) .{1,60}
          page-counter    (?:visitors?|hits|page ?views|counter)(?: since .{1,30})?:? ?[\\d,.]+
          page-counter    you are (?:the )?visitor .{1,40}|[\\d,.]+ (?:visitors?|hits|page ?views)
          page-metadata   (?:created|updated|published|posted|retrieved|accessed|downloaded|printed)(?: on| at)?: ?(?=(?:\\w{3,6}day,? )?(?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?=.*\\d).{2,80}
          page-metadata   (?:this page was )?(?:page )?last (?:updated|modified|edited|revised|changed)(?: on| at)?:? ?(?=.*\\d).{2,60}
          page-metadata   retrieved from .{0,3}https?://.*
          cookie-notice   (?:we use|this (?:web)?site uses) cookies.*
          advertisement   advertisements?|sponsored(?: links?| content)?
          """);

  private static final Pattern BULLET = Pattern.compile("^[-*\u2022] (?=\\S)");

  @Override
  public void apply(Page page) {
    for (int i = 0; i < page.size(); i++) {
      Optional<String> kind = kindOf(page.text(i));
      if (kind.isPresent()) {
        page.drop(kind.get(), i);
      }
    }
  }

  /** What a line is, if it is known. */
  static Optional<String> kindOf(String line) {
    if (line.isEmpty() || line.length() > LONGEST) {
      return Optional.empty();
    }
    String bare = BULLET.matcher(line).replaceFirst("");
    return kindIn(SIGNS, line).or(() -> kindIn(WORDS, bare));
  }

  private static Optional<String> kindIn(List<Known> table, String line) {
    return table.stream()
        .filter(known -> known.line().matcher(line).matches())
        .map(Known::kind)
        .findFirst();
  }

  private static List<Known> table(String rows) {
    return rows.lines().map(KnownLines::known).toList();
  }

  private static Known known(String row) {
    int kindEnd = row.indexOf(' ');
    String pattern = row.substring(kindEnd).strip();
    return new Known(row.substring(0, kindEnd), Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
