package dev.clio.house;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What compiled classes show of the house rules; every rule returns who breaks it. */
final class HouseRules {
  private static final Set<String> NO_NOUNS =
      Set.of("util", "utils", "common", "helper", "helpers", "service", "services", "manager");

  /** Ways to ask the machine for the time, for luck or for an id instead of being handed them. */
  private static final Set<String> AMBIENT =
      Set.of(
          "Instant.now",
          "LocalDate.now",
          "LocalDateTime.now",
          "LocalTime.now",
          "OffsetDateTime.now",
          "ZonedDateTime.now",
          "MonthDay.now",
          "Year.now",
          "YearMonth.now",
          "Clock.systemUTC",
          "Clock.systemDefaultZone",
          "Clock.system",
          "InstantSource.system",
          "System.currentTimeMillis",
          "Date.<init>",
          "Math.random",
          "Random.<init>",
          "SecureRandom.<init>",
          "ThreadLocalRandom.current",
          "RandomGenerator.getDefault",
          "RandomGenerator.of",
          "UUID.randomUUID");

  private HouseRules() {}

  static Set<String> packagesThatAreNoNouns(JavaClasses classes) {
    return names(
        classes.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> Stream.of(name.split("\\.")).anyMatch(NO_NOUNS::contains)));
  }

  /** Open to subclasses: neither final nor a record, an interface, an enum or anonymous. */
  static Set<String> openClasses(JavaClasses classes) {
    return names(
        classes.stream()
            .filter(one -> !one.isInterface() && !one.isEnum() && !one.isAnonymousClass())
            .filter(one -> !isEnumConstant(one))
            .filter(one -> !one.getModifiers().contains(JavaModifier.FINAL))
            .map(JavaClass::getName));
  }

  static Set<String> classesThatInheritOurs(JavaClasses classes) {
    return names(
        classes.stream()
            .filter(one -> !isEnumConstant(one))
            .filter(one -> one.getRawSuperclass().filter(HouseRules::isOurs).isPresent())
            .map(JavaClass::getName));
  }

  /** Public top-level types that no other package uses. */
  static Set<String> publicForNobody(JavaClasses classes) {
    return names(
        classes.stream()
            .filter(
                one -> one.isTopLevelClass() && one.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(one -> !one.getSimpleName().equals("Main"))
            .filter(
                one ->
                    one.getDirectDependenciesToSelf().stream()
                        .allMatch(
                            use -> use.getOriginClass().getPackage().equals(one.getPackage())))
            .map(JavaClass::getName));
  }

  /** Public methods that may return null: absence is an Optional or an empty list. */
  static Set<String> nullForAbsence(JavaClasses classes) {
    return names(
        classes.stream()
            .flatMap(one -> one.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .filter(
                method ->
                    method.reflect().getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
            .map(JavaMethod::getFullName));
  }

  /** Where time, luck or ids are taken from the machine, outside {@code assembly}. */
  static Set<String> ambientTimeAndLuck(JavaClasses classes, Set<String> assembly) {
    return names(
        classes.stream()
            .filter(one -> !assembly.contains(one.getPackageName()))
            .flatMap(
                one ->
                    Stream.concat(
                        one.getCodeUnitCallsFromSelf().stream(),
                        one.getCodeUnitReferencesFromSelf().stream()))
            .filter(call -> AMBIENT.contains(target(call)))
            .map(call -> call.getOriginOwner().getName() + " calls " + target(call)));
  }

  /** Where something prints instead of logging or returning, outside {@code rims}. */
  static Set<String> printing(JavaClasses classes, Set<String> rims) {
    return names(
        classes.stream()
            .filter(one -> !rims.contains(one.getPackageName()))
            .flatMap(one -> one.getFieldAccessesFromSelf().stream())
            .filter(access -> Set.of("System.out", "System.err").contains(target(access)))
            .map(access -> access.getOriginOwner().getName() + " uses " + target(access)));
  }

  static Set<String> javaUtilLogging(JavaClasses classes) {
    return names(
        classes.stream()
            .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
            .filter(use -> use.getTargetClass().getPackageName().equals("java.util.logging"))
            .map(use -> use.getOriginClass().getName()));
  }

  private static String target(JavaAccess<?> access) {
    return access.getTargetOwner().getSimpleName() + "." + access.getName();
  }

  private static boolean isOurs(JavaClass one) {
    return one.getPackageName().startsWith("dev.clio");
  }

  private static boolean isEnumConstant(JavaClass one) {
    return one.getRawSuperclass().filter(JavaClass::isEnum).isPresent();
  }

  private static Set<String> names(Stream<String> found) {
    return found.collect(toCollection(TreeSet::new));
  }
}
