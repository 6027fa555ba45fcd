package dev.clio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The house rules on our classes and, so that none can fall asleep, on classes that break them. */
final class ShapeTest {
  private static final String BROKEN_ROOT = Ours.BROKEN_ROOT + ".";
  private static final String TALK = BROKEN_ROOT + "chat.Talk";
  private static final JavaClasses BROKEN = Ours.BROKEN;

  /** It hands the others a clock, luck, ids and streams. */
  private static final Set<String> ASSEMBLY = Set.of("dev.clio.bot", "dev.clio.bot.cli");

  /** Packages whose users are still being written; a name leaves when they stand. */
  private static final Set<String> USERS_TO_COME =
      Set.of("dev.clio.bot.chat", "dev.clio.fake.discord", "dev.clio.index.signal");

  @Test
  void aPackageIsANounOfTheUserOrAProduct() {
    assertEquals(Set.of(), HouseRules.packagesThatAreNoNouns(Ours.MAIN));
    assertEquals(Set.of(BROKEN_ROOT + "util"), HouseRules.packagesThatAreNoNouns(BROKEN));
  }

  @Test
  void classesAreFinal() {
    assertEquals(Set.of(), HouseRules.openClasses(Ours.MAIN));
    assertEquals(Set.of(BROKEN_ROOT + "quiz.Round"), HouseRules.openClasses(BROKEN));
  }

  @Test
  void classesOfOursInheritNothingOfOurs() {
    assertEquals(Set.of(), HouseRules.classesThatInheritOurs(Ours.MAIN));
    assertEquals(
        Set.of(BROKEN_ROOT + "quiz.Round$Final"), HouseRules.classesThatInheritOurs(BROKEN));
  }

  @Test
  void publicIsWhatAnotherPackageUses() {
    Set<String> found = new TreeSet<>(HouseRules.publicForNobody(Ours.ALL));
    found.removeIf(
        name ->
            name.startsWith(BROKEN_ROOT)
                || USERS_TO_COME.contains(name.substring(0, name.lastIndexOf('.'))));
    assertEquals(Set.of(), found, "public, but no other package uses them");
    assertEquals(Set.of(BROKEN_ROOT + "quiz.Round"), HouseRules.publicForNobody(BROKEN));
  }

  @Test
  void absenceIsNeverNull() {
    assertEquals(Set.of(), HouseRules.nullForAbsence(Ours.MAIN));
    assertEquals(Set.of(TALK + ".roll()"), HouseRules.nullForAbsence(BROKEN));
  }

  @Test
  void timeAndLuckAreHandedIn() {
    assertEquals(Set.of(), HouseRules.ambientTimeAndLuck(Ours.MAIN, ASSEMBLY));
    assertEquals(
        Set.of(
            TALK + " calls Instant.now",
            TALK + " calls Math.random",
            TALK + " calls Random.<init>"),
        HouseRules.ambientTimeAndLuck(BROKEN, ASSEMBLY));
  }

  @Test
  void onlyTheRimPrints() {
    Set<String> rims = Set.of("dev.clio.bot", "dev.clio.bot.cli", "dev.clio.bot.console");
    assertEquals(Set.of(), HouseRules.printing(Ours.MAIN, rims));
    assertEquals(Set.of(TALK + " uses System.out"), HouseRules.printing(BROKEN, rims));
  }

  @Test
  void logsGoThroughOneDoor() {
    assertEquals(Set.of(), HouseRules.javaUtilLogging(Ours.MAIN));
    assertEquals(Set.of(TALK), HouseRules.javaUtilLogging(BROKEN));
  }
}
