package dev.clio.house.broken.util;

/** Stands in a package that is neither the user's noun nor a product. */
final class Strings {
  private Strings() {}
}
