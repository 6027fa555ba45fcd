package dev.clio.fake.telegram;

import java.util.List;
import java.util.Map;

/**
 * A method or an object of the Bot API: its fields by name, or the types that it may be.
 *
 * @param kinds empty unless it is one of several types
 */
record Shape(String name, Map<String, Field> fields, List<String> kinds) {

  /** A field: required or not, of one of these types, within these limits. */
  record Field(boolean required, List<Type> types, List<Limit> limits) {}

  /** The type of a value. */
  sealed interface Type {}

  /** A string, a number and so on. */
  enum Plain implements Type {
    STRING,
    INTEGER,
    FLOAT,
    BOOLEAN,
    FILE
  }

  /** A list of one type. */
  record ListOf(Type of) implements Type {}

  /** An object of this type. */
  record Named(String name) implements Type {}
}
