package dev.clio.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.clio.bot.Main;
import dev.clio.index.Library;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes of both modules, read once. */
final class Ours {
  static final JavaClasses MAIN = from(Main.class, Library.class);

  /** With the bot's tests, for questions of who uses what. */
  static final JavaClasses ALL = from(Main.class, Library.class, Ours.class);

  /** The root of classes that break the rules. */
  static final String BROKEN_ROOT = "dev.clio.house.broken";

  static final JavaClasses BROKEN = ALL.that(resideInAPackage(BROKEN_ROOT + ".."));

  private Ours() {}

  private static JavaClasses from(Class<?>... classes) {
    List<Location> places =
        Stream.of(classes)
            .map(one -> Location.of(one.getProtectionDomain().getCodeSource().getLocation()))
            .toList();
    return new ClassFileImporter().importLocations(places);
  }
}
