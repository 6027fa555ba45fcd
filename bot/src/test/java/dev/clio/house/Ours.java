package dev.clio.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of both modules, read once. */
final class Ours {
  static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.clio");

  /** With the tests, for questions of who uses what. */
  static final JavaClasses ALL = new ClassFileImporter().importPackages("dev.clio");

  private Ours() {}
}
