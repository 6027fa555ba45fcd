package dev.clio.index.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HtmlFormatTest {
  @TempDir Path folder;

  @Test
  void contentIsReadAndTheFrameIsNot() throws Exception {
    Document document = read(Samples.HTML);

    assertEquals(Optional.of("Canals"), document.title());
    assertEquals(Optional.of("Anna Berg"), document.author());
    assertEquals(Optional.of(URI.create("https://example.org/canals")), document.link());
    assertEquals(
        List.of(
            "The first canal was dug in 1801.",
            "## Locks",
            "- Wood",
            "  1. oak",
            "  2. pine",
            "- Stone",
            "- Year | Lock",
            "- 1803 | Upper"),
        Reading.outline(document));
    assertEquals(
        List.of("navigation", "page-title", "page-footer", "aside"),
        document.dropped().stream().map(Dropped::kind).toList());
  }

  @Test
  void pageLaidOutWithTablesAndBreaksIsRead() throws Exception {
    Document document =
        read(
            """
            <html><title>Canals</title><body><table><tr><td><a href=a>Home</a><br><a href=b>Maps</a><br><a href=c>Men</a><br>
            <a href=d>Links</a></td><td><p><b>Locks</b></p>The first<br><br>The <font color=red>second</font>
            one.<p>The third.</table></body></html>
            """);

    assertEquals(
        List.of("# Locks", "The first", "The second one.", "The third."),
        Reading.outline(document));
  }

  @Test
  void referencesAndEditLinksOfAWikiGo() throws Exception {
    Document document =
        read(
            "<html><body><h2>Locks<span class=mw-editsection>[edit]</span></h2>"
                + "<p>They leak.<sup class=reference>[3]</sup></p><h2>Dams</h2></body></html>");

    assertEquals(List.of("## Locks", "They leak.", "## Dams"), Reading.outline(document));
  }

  @Test
  void titleLeavesTheNameOfTheSiteOut() throws Exception {
    String frame =
        "<title>Locks - The canal site</title><body><div class=menu><h1>The canal site</h1></div>";

    Document top = read("<html>" + frame + "<main><h1>Locks</h1><p>They leak.</main>");
    Document below =
        read("<html>" + frame + "<main><h2>Locks</h2><p>They leak.<h2>Dams</h2></main>");

    assertEquals(Optional.of("Locks"), top.title());
    assertEquals(Optional.of("Locks"), below.title());
  }

  @Test
  void encodingIsAsThePageSaysOrAsTheBytesShow() throws Exception {
    String said =
        "<html><head><meta charset=iso-8859-1></head><body><p>Ein f\u00fcnfter"
            + " Kanal</p></body></html>";
    String unsaid = "<html><body><p>Ein f\u00fcnfter Kanal</p></body></html>";

    for (String page : List.of(said, unsaid)) {
      Path file = Files.write(folder.resolve("k.html"), page.getBytes(ISO_8859_1));
      assertEquals("Ein f\u00fcnfter Kanal", Reading.only(file).blocks().getFirst().text());
    }
  }

  @Test
  void deeplyNestedPageEndsWell() throws Exception {
    Document document =
        read("<html><body>" + "<div><b>".repeat(50_000) + "deep" + "</b></div>".repeat(50_000));

    assertEquals(List.of("deep"), Reading.outline(document));
  }

  private Document read(String page) throws Exception {
    return Reading.of(folder, "canals.html", page);
  }
}
