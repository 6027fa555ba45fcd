package dev.clio.index.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Web pages. */
final class HtmlFormat implements Format {
  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*){0,5}<(?:!doctype"
              + " html|html|head|body)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  @Override
  public Set<String> extensions() {
    return Set.of("html", "htm", "xhtml");
  }

  @Override
  public boolean recognises(Head head) {
    return BEGINS.matcher(head.text()).lookingAt();
  }

  @Override
  public boolean marked() {
    return false;
  }

  @Override
  public void read(SourceFile file, Recipient to) throws IOException, UnreadableSource {
    file.requireAtMost(file.limits().wholeBytes());
    Draft draft = new Draft();
    org.jsoup.nodes.Document page;
    try (InputStream in = file.open()) {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      page = Jsoup.parse(in, charset(file), "", parser);
    }
    file.stopwatch().check();
    Element content = HtmlContent.of(page, draft);
    file.stopwatch().check();
    new HtmlBlocks(draft, file.stopwatch()).read(content);
    Boilerplate.ofBlocks(draft);
    HtmlAbout.tell(page, content, draft);
    TopMatter.take(draft, false);
    to.accept(draft.finish(""));
  }

  /** The encoding that the bytes show; null where the page says its own. */
  private static @Nullable String charset(SourceFile file) throws IOException {
    Encoding encoding = file.encoding();
    boolean says = file.head().text().toLowerCase(Locale.ROOT).contains("charset");
    return encoding.markBytes() > 0 || (says && !encoding.wide())
        ? null
        : encoding.charset().name();
  }
}
