package dev.clio.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The map in CONTRIBUTING.md is the law: who may import whom, and which package hides which
 * product.
 */
final class PackagesTest {
  @Test
  void everyImportIsOnTheMap() throws IOException {
    var map = PackageMap.parse(Files.readString(Sources.ROOT.resolve("CONTRIBUTING.md")));
    assertEquals(Set.of(), objections(map, "dev.clio", Ours.MAIN));
  }

  @Test
  void featuresNeverImportEachOther() throws IOException {
    var map = PackageMap.parse(Files.readString(Sources.ROOT.resolve("CONTRIBUTING.md")));
    assertEquals(
        "bot.quiz may not import bot.ask",
        map.objection("dev.clio", "dev.clio.bot.quiz", "dev.clio.bot.ask").orElse(""));
  }

  @Test
  void seesAnImportThatIsNotOnTheMap() {
    var map =
        PackageMap.parse(
            "| `quiz` | rounds | | |\n| `chat` | words | `quiz` | |\n| `util` | | | |");
    assertEquals(
        Set.of("chat may not use java.sql", "quiz may not import chat"),
        objections(map, Ours.BROKEN_ROOT, Ours.BROKEN));
  }

  @Test
  void seesAPackageWithoutARow() {
    var map = PackageMap.parse("| `chat` | words | | SQL |\n| `util` | | | |");
    assertEquals(
        Set.of("quiz has no row in the map"), objections(map, Ours.BROKEN_ROOT, Ours.BROKEN));
  }

  @Test
  void namesOnlyKnownProducts() {
    assertThrows(
        IllegalArgumentException.class, () -> PackageMap.parse("| `chat` | words | | Lucine |"));
  }

  private static Set<String> objections(PackageMap map, String root, JavaClasses classes) {
    var found = new TreeSet<String>();
    for (JavaClass one : classes) {
      for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!target.isPrimitive()) {
          map.objection(root, one.getPackageName(), target.getPackageName()).ifPresent(found::add);
        }
      }
    }
    return found;
  }
}
