package dev.clio.bot.onthisday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.clio.bot.chat.Classroom;
import dev.clio.bot.chat.Role;
import dev.clio.bot.chat.ServerRef;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Now is 23 August 2026, ten in the morning in Berlin: a Sunday. */
final class DigestCommandsTest {
  private final School school = new School();
  private final Classroom.Member teacher = school.room.joins("Grace", Role.HOST, "history");
  private final Classroom.Member pupil = school.room.joins("Ada", Role.ANYONE, "history");

  private Digest only() {
    List<Digest> all = school.digests.of(Classroom.SCHOOL);
    assertEquals(1, all.size(), all.toString());
    return all.getFirst();
  }

  @Test
  void aTeacherSubscribesTheClassAndIsToldWhenItComes() {
    school.calendar = Almanac.full(4);

    teacher.types("/digest subscribe 08:00");

    assertEquals(
        """
        📅 “On this day” comes here at 08:00 (Europe/Berlin), every day, first on Monday, 24 August.
        About: anything. /digest calls it %s.\
        """
            .formatted(only().id()),
        School.words(teacher));

    school.timers.pass(Duration.ofHours(23));
    pupil.sees(school.room.wall().getLast());
    assertEquals("📅 24 August · on this day", School.words(pupil));
    assertEquals(2, School.events(pupil).size());
    assertTrue(pupil.sees().picture().isPresent());
    pupil.presses("all of this day");
    assertEquals(4, School.events(pupil).size());
  }

  @ParameterizedTest
  @CsvSource({
    "08:00, 08:00",
    "8, 08:00",
    "8.30, 08:30",
    "20h, 20:00",
    "8am, 08:00",
    "12am, 00:00",
    "12pm, 12:00",
    "7:15pm, 19:15",
    "8h15, 08:15"
  })
  void timesAreReadHoweverTheyAreWritten(String typed, String meant) {
    teacher.types("/digest subscribe " + typed);

    assertEquals(LocalTime.parse(meant), only().rhythm().at());
  }

  @ParameterizedTest
  @CsvSource({"25:00", "8:75", "13pm", "soon", "-1"})
  void whatIsNoTimeIsRefused(String typed) {
    teacher.types("/digest subscribe " + typed);

    assertEquals("“" + typed + "” is no time of the day. Try 08:00.", School.words(teacher));
  }

  @Test
  void wishesAreUnderstoodInAnyOrder() {
    teacher.types("/digest subscribe 7:45 silent weekdays treaty,war America/New_York dark");

    Digest digest = only();
    assertEquals(ZoneId.of("America/New_York"), digest.rhythm().zone());
    assertEquals(5, digest.rhythm().days().size());
    assertEquals(Set.of("treaty", "war"), digest.taste().tags());
    assertTrue(digest.taste().silent());
    assertEquals(Taste.Timeline.DARK, digest.taste().timeline());
    assertTrue(School.words(teacher).contains("Monday to Friday"), School.words(teacher));
  }

  @Test
  void wishesAreUnderstoodInOtherLanguages() {
    teacher.reads(Locale.GERMAN).types("/digest subscribe 8 mo,mi,fr tokyo");

    assertEquals(3, only().rhythm().days().size());
    assertEquals(ZoneId.of("Asia/Tokyo"), only().rhythm().zone());
    assertEquals(Locale.GERMAN, only().taste().language());
  }

  @Test
  void whatIsNotUnderstoodIsRefusedWithWhatMayBeMeant() {
    teacher.types("/digest subscribe 8 traety");
    assertEquals(
        "“traety” is no day, time zone or topic that I know. Did you mean treaty?",
        School.words(teacher));

    teacher.types("/digest subscribe 8 Europe/Berln");
    assertTrue(School.words(teacher).endsWith("Did you mean Europe/Berlin?"));
    assertEquals(List.of(), school.digests.of(Classroom.SCHOOL));
  }

  @Test
  void pupilsMaySubscribeForThemselvesOnly() {
    pupil.types("/digest subscribe 8");
    assertTrue(School.words(pupil).startsWith("Only hosts"), School.words(pupil));

    Classroom.Member alone = school.room.joinsAlone("Ada").types("/digest subscribe 8");
    assertTrue(School.words(alone).contains("comes here at 08:00"), School.words(alone));
  }

  @Test
  void theSameTwiceIsRefused() {
    teacher.types("/digest subscribe 8").types("/digest subscribe 08:00");

    assertTrue(School.words(teacher).startsWith("That comes here already"));
    assertEquals(1, school.digests.of(Classroom.SCHOOL).size());
  }

  @Test
  void whatComesIsListedWithItsState() {
    teacher.types("/digest subscribe 8");
    Digest first = only();
    school.room.joins("Grace", Role.HOST, "physics").types("/digest subscribe 9 war silent");
    teacher.types("/digest pause " + first.id());

    pupil.types("/digest list");

    String second = school.digests.of(Classroom.SCHOOL).getLast().id().value();
    assertEquals(
        """
        Digests here

        %s · here · 08:00 (Europe/Berlin), every day · anything · paused
        %s · in another chat · 09:00 (Europe/Berlin), every day · war, silently · next on Monday, 24 August\
        """
            .formatted(first.id(), second),
        School.words(pupil));
  }

  @Test
  void pausesAndGoesOnByButtons() {
    teacher.types("/digest subscribe 8").presses("pause");
    assertTrue(School.words(teacher).contains("pauses"), School.words(teacher));
    assertEquals(Optional.of(Digest.Pause.WANTED), only().paused());

    teacher.presses("resume");
    assertTrue(School.words(teacher).contains("comes again"), School.words(teacher));
    teacher.presses("pause").types("/digest pause");
    assertTrue(School.words(teacher).contains("pauses already"), School.words(teacher));
  }

  @Test
  void isTakenAwayByWhoeverMay() {
    teacher.types("/digest subscribe 8");
    pupil.types("/digest remove");
    assertTrue(School.words(pupil).startsWith("Only hosts"));

    teacher.presses("take it away");

    assertEquals(List.of(), school.digests.of(Classroom.SCHOOL));
    teacher.types("/digest list");
    assertEquals(
        "Here come no digests. /digest subscribe 08:00 begins one.", School.words(teacher));
  }

  @Test
  void digestsOfOtherServersAreOutOfReach() {
    teacher.types("/digest subscribe 8");
    Classroom.Member stranger =
        school.room.joins(
            "Mallory", Role.ADMIN, new ServerRef(school.room.name(), "other"), "elsewhere");

    stranger.types("/digest remove " + only().id());

    assertTrue(School.words(stranger).startsWith("Here come no digests"));
    assertEquals(1, school.digests.of(Classroom.SCHOOL).size());
  }

  @Test
  void theNextThreeAreShownBeforeTheyCome() {
    school.calendar = Almanac.full(2);
    teacher.types("/digest subscribe 8 weekdays").presses("what comes next?");
    String preview = School.words(teacher);

    List<String> days = preview.lines().filter(line -> line.endsWith("08:00")).toList();
    assertEquals(
        List.of(
            "Monday, 24 August, 08:00", "Tuesday, 25 August, 08:00", "Wednesday, 26 August, 08:00"),
        days);

    school.timers.pass(Duration.ofDays(1));
    pupil.sees(school.room.wall().getLast());
    String title = School.events(pupil).getFirst();
    assertTrue(preview.contains(title.substring(title.indexOf(": ") + 2)), preview + title);
  }

  @Test
  void statusTellsOfTheLastRunsAndHowLateAllAre() {
    school.calendar = Almanac.full(2);
    teacher.types("/digest subscribe 8");
    teacher.types("/digest status");
    assertTrue(School.words(teacher).contains("None has been due yet."));

    school.timers.pass(Duration.ofDays(2));
    teacher.types("/digest status");

    List<String> lines = School.words(teacher).lines().toList();
    assertTrue(lines.get(1).matches("Tuesday, 25 August · sent, \\d+ s late"), lines.toString());
    assertTrue(lines.get(2).matches("Monday, 24 August · sent, \\d+ s late"), lines.toString());
    assertTrue(lines.getLast().startsWith("All 2 digests of the last seven days"));
  }

  @Test
  void oneOfSeveralHasToBeNamed() {
    teacher.types("/digest subscribe 8").types("/digest subscribe 9").types("/digest pause");

    assertTrue(School.words(teacher).startsWith("There are several digests."));
    teacher.types("/digest pause zzzzz");
    assertTrue(School.words(teacher).startsWith("There is no digest called “zzzzz” here."));
  }
}
