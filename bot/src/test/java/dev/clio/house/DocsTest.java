package dev.clio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that name code are tested: all that README.md and CONTRIBUTING.md name exists. */
final class DocsTest {
  @TempDir Path folder;

  @BeforeEach
  void aSmallProject() throws IOException {
    write("pom.xml", "<profile><id>campaign</id><name>test</name></profile>");
    write("bot/pom.xml", "");
    write("clio", "$CLIO_PLACE");
    write(
        "bot/src/main/java/dev/clio/bot/Ask.java",
        "@Command(name = \"ask\") final class Ask { @Option(names = \"--json\") boolean json; }");
    write("seeds/one/pack.yaml", "");
  }

  @Test
  void everythingThatTheDocumentsNameExists() throws IOException {
    var docs = new Docs(Sources.ROOT);
    List<Path> documents = Sources.documents(Sources.ROOT);
    assertFalse(documents.isEmpty());
    for (Path document : documents) {
      assertEquals(Set.of(), docs.missing(Files.readString(document)), document.toString());
    }
  }

  @Test
  void findsWhatExists() throws IOException {
    assertEquals(
        Set.of(),
        new Docs(folder)
            .missing(
                """
                `./clio ask "..." [--json]`, `--json`, `/ask`, `CLIO_PLACE`, `Ask`, `dev.clio.bot.Ask`,
                `pack.yaml`, `seeds/`, `seeds/<pack>/*.yaml`, `bot/src/main/java/dev/clio/bot/Ask.java`,
                `lib/`, [the pack](seeds/one/pack.yaml), [elsewhere](https://example.org), `any words`

                ```
                $ ./clio ask "--not an option" | jq
                mvn -q verify -Pcampaign -pl bot -Dtest=Ask   # a comment
                bot/   seeds/one/
                ```
                """));
  }

  @Test
  void missesWhatDoesNot() throws IOException {
    assertEquals(
        Set.of(
            "./clio tell",
            "chat command /tell",
            "class Tell",
            "class dev.clio.bot.Tell.words",
            "mvn instal",
            "option --xml",
            "option --yaml",
            "path bot/src/Ask.java",
            "path config/",
            "path index/pom.xml",
            "path pack.yml",
            "path seeds/two/pack.yaml",
            "profile -Pparade",
            "property -Dtset=Ask",
            "setting CLIO_TIME"),
        new Docs(folder)
            .missing(
                """
                `./clio tell --xml`, `--yaml`, `/tell`, `CLIO_TIME`, `Tell`, `dev.clio.bot.Tell.words`,
                `pack.yml`, `bot/src/Ask.java`, [the pack](seeds/two/pack.yaml)

                ```
                mvn instal -Pparade -pl index -Dtset=Ask
                bot/    config/
                ```
                """));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
