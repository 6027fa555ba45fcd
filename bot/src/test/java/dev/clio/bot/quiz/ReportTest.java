package dev.clio.bot.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.ChatRef;
import dev.clio.bot.chat.Person;
import dev.clio.bot.chat.Picture;
import dev.clio.bot.chat.Place;
import dev.clio.bot.chat.PlatformName;
import dev.clio.bot.chat.ServerRef;
import dev.clio.bot.report.Sheet;
import dev.clio.index.quiz.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a teacher is told of a round. */
final class ReportTest {
  private static final PlatformName HERE = new PlatformName("classroom");
  private static final Place CLASS =
      Place.in(new ServerRef(HERE, "school"), new ChatRef(HERE, "main"));
  private static final Instant NOON = Instant.parse("2026-08-23T12:00:00Z");

  /** Ten pupils: the first so many are right in each of two questions. */
  private static Round round(int rightInFirst, int rightInSecond) {
    List<RoundEvent> log = new ArrayList<>();
    log.add(RoundsExamples.opened(new RoundId("r"), pupil(0), CLASS, NOON));
    log.add(new RoundEvent.Began(NOON));
    int[] right = {rightInFirst, rightInSecond};
    for (int number = 1; number <= 2; number++) {
      log.add(new RoundEvent.Put(number, 0, NOON));
      log.add(new RoundEvent.Started(number, NOON));
      for (int i = 0; i < 10; i++) {
        boolean isRight = i < right[number - 1];
        log.add(
            new RoundEvent.Answered(
                pupil(i),
                number,
                new Given.Chosen(isRight ? 1 : 0),
                isRight ? Mark.RIGHT : new Mark(0, Verdict.How.NONE),
                NOON.plusSeconds(4)));
      }
      log.add(new RoundEvent.Closed(number, NOON.plusSeconds(20)));
    }
    log.add(new RoundEvent.Finished(NOON.plusSeconds(30)));
    return Round.of(log);
  }

  private static Person pupil(int number) {
    return new Person(HERE, "p" + number, number == 9 ? "=HYPERLINK(\"evil\")" : "Pupil " + number);
  }

  @Test
  void questionsAreJudgedByWhoKnewThem() {
    Round round = round(6, 10);
    ItemAnalysis hard = ItemAnalysis.of(round, round.turns().getFirst());
    assertEquals(0.6, hard.difficulty(), 1e-9);
    assertEquals(1.0, hard.discrimination(), 1e-9);
    assertEquals(4, hard.wrong().orElseThrow().many());
    ItemAnalysis easy = ItemAnalysis.of(round, round.turns().getLast());
    assertEquals(1.0, easy.difficulty(), 1e-9);
    assertEquals(0.0, easy.discrimination(), 1e-9);
    assertTrue(easy.wrong().isEmpty());
  }

  @Test
  void theWorkbookHoldsPupilsQuestionsAndAnswers() throws IOException {
    RoundReport report = new RoundReport(round(6, 10), new RoundWords(Locale.ENGLISH));
    try (XSSFWorkbook book = new XSSFWorkbook(Sheet.xlsx(report.all()).stream())) {
      assertEquals(3, book.getNumberOfSheets());
      assertEquals(11, book.getSheet("Pupils").getPhysicalNumberOfRows());
      assertEquals(3, book.getSheet("Questions").getPhysicalNumberOfRows());
      assertEquals(21, book.getSheet("Answers").getPhysicalNumberOfRows());
      Row first = book.getSheet("Questions").getRow(1);
      assertEquals("B ● Genoa", first.getCell(2).getStringCellValue());
      assertEquals(60, first.getCell(6).getNumericCellValue());
      assertEquals("Rapallo", first.getCell(8).getStringCellValue());
      Row last = book.getSheet("Pupils").getRow(10);
      assertEquals(7, last.getCell(0).getNumericCellValue());
      assertEquals("", last.getCell(9).getStringCellValue(), "one of two is half");
    }
  }

  @Test
  void noNameIsCalculated() {
    RoundReport report = new RoundReport(round(6, 10), new RoundWords(Locale.ENGLISH));
    String csv = new String(report.answers().csv().toArray(), StandardCharsets.UTF_8);
    assertTrue(csv.contains("\"'=HYPERLINK(\"\"evil\"\")\""), csv);
    assertEquals(21, csv.lines().count());
  }

  @Test
  void thePodiumIsDrawnAndDescribed() {
    Picture picture =
        PodiumPicture.read().of(round(2, 1), new RoundWords(Locale.ENGLISH)).orElseThrow();
    assertTrue(picture.png().size() > 5_000);
    assertTrue(
        picture.description().startsWith("The podium. Number 1: Pupil 0 with "),
        picture::description);
    assertTrue(PodiumPicture.read().of(round(0, 0), new RoundWords(Locale.ENGLISH)).isEmpty());
  }
}
