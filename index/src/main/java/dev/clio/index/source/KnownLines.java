package dev.clio.index.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that are known by themselves: counters, widgets, footers. A table of patterns. */
final class KnownLines implements Rule {
  private record Known(String kind, Pattern line) {}

  private static final int LONGEST = 160;

  private static final List<Known> SIGNS =
      List.of(
          known("horizontal-rule", "(?:[-*_=~\u2014\u2013\u2500\u2022] ?){3,}"),
          known("list-separator", "[-*_|\u2022\u00b7\u2013\u2014]"));

  private static final List<Known> WORDS =
      List.of(
          known("word-count", "[\\d,.]+ words"),
          known("page-count", "\\d+ pages?"),
          known("page-number", "(?:[-\u2013] ?)?page \\d+(?: of \\d+)?(?: ?[-\u2013])?"),
          known(
              "essay-rating",
              "(?:best|better|excellent|good|powerful|satisfactory|strong) essays?(?: ?-)?"),
          known("comment-widget", "(?:no|\\d+) (?:comments?|responses?)(?: on .*)?:?"),
          known("comment-widget", "(?:post|add|leave|write) a (?:comment|reply)(?: \u00bb)?"),
          known("comment-widget", "comments (?:are closed|off|\\(\\d+\\)).{0,20}"),
          known("comment-widget", "subscribe to: .*"),
          known("blog-byline", "posted (?:by .{1,60}|on .{1,60}) at .{1,20}"),
          known("blog-byline", "(?:labels|tags|filed under|posted in|categor(?:y|ies)): .*"),
          known(
              "share-widget",
              "share (?:this|on|to)(?: (?:facebook|twitter|x|pinterest|email|post|page|article))*:?"
                  + "|tweet|like this:?|e-?mail this.{0,80}|print this(?: page| article)?"),
          known(
              "navigation",
              "(?:skip|jump) to (?:main |the )?(?:content|navigation|search)|(?:go )?back to (?:the"
                  + " )?(?:top|home|main page|index|contents).{0,20}|home(?: ?page)?|newer"
                  + " posts?|older posts?|site ?map|log ?in|sign (?:in|up)|[\u00ab<\u2190"
                  + " ]*(?:previous|prev|next)(?: page| post| chapter)?[\u00bb>\u2192 ]*|you are"
                  + " here:.*|search(?: this site)?:?"),
          known(
              "navigation",
              "(?=.*\\b(?:home|about|contact|search|links|news|next|previous)\\b)[^|\u00b7\u2022>\u00bb]{1,30}(?:"
                  + " ?[|\u00b7\u2022>\u00bb] ?[^|\u00b7\u2022>\u00bb]{1,30}){2,}"),
          known(
              "copyright",
              "(?:\u00a9|\\(c\\) |copyright ?(?:\u00a9|\\(c\\)|\\d{4})|\ufffd ?(?=\\d{4})).*"
                  + "|.{0,100}\\ball rights reserved\\b.{0,20}"),
          known(
              "contact",
              "(?:contact|e-?mail)(?: the)? (?:us|me|webmaster|web ?master|author|editor)\\b.{0,60}"
                  + "|e-?mail: ?\\S+@\\S+|.{0,40}\\[e-?mail.protected\\].{0,20}"),
          known(
              "hosting-footer",
              "(?:hosted|(?:proudly )?powered|website|site|web ?page)(?:"
                  + " (?:designed|built|hosted|maintained))? by .{1,60}|theme: .{1,60}|free web"
                  + " hosting.{0,40}"),
          known(
              "page-counter",
              "(?:visitors?|hits|page ?views|counter)(?: since .{1,30})?:? ?[\\d,.]+"
                  + "|you are visitor .{1,40}|[\\d,.]+ (?:visitors?|hits|page ?views)"),
          known(
              "page-metadata",
              "(?:created|updated|published|posted|retrieved|accessed|downloaded|printed|(?:page"
                  + " )?last (?:updated|modified|edited|revised|changed))(?: on| at)?:"
                  + " ?(?=.*\\d).{2,80}|(?:this page was )?last"
                  + " (?:updated|modified|edited|revised|changed) (?:on|at)?"
                  + " ?(?=.*\\d).{2,60}|retrieved from .{0,3}https?://.*"),
          known("cookie-notice", "(?:we use|this (?:web)?site uses) cookies.*"),
          known("advertisement", "advertisements?|sponsored(?: links?| content)?"));

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

  private static Known known(String kind, String line) {
    return new Known(kind, Pattern.compile(line, Pattern.CASE_INSENSITIVE));
  }
}
