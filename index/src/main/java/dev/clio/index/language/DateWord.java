package dev.clio.index.language;

/** What a word does in telling a date. {@link Language#dateWords} has the words for each. */
public enum DateWord {
  /** Ends an ordinal number: the "th" of 8th. */
  ORDINAL,
  /** Links a day, a month and a year: the 8th "of" August. */
  OF,
  /** Stands before a month or a year in which something happened: "in", "by", "since". */
  WHEN,
  /** Those of {@link #WHEN} that take no single day: "in", "during". */
  WITHIN,
  /** A part of a year or month: "early", "summer", "end". */
  PART,
  /** Stands between the ends of a span: 1918 "to" 1920. */
  TO,
  /** Opens a span whose ends are joined by {@link #AND}: "between" 1918 and 1920. */
  BETWEEN,
  /** Joins two. */
  AND,
  /** Points back at the year, month or day told last: "that", "same". */
  SAME,
  /** Points at the one after the one told last: "following". */
  NEXT,
  /** The word for a year. */
  YEAR,
  /** The word for a month. */
  MONTH,
  /** The word for a day. */
  DAY,
  /** Ends a number that stands for ten years: the "s" of 1920s. */
  DECADE,
  /** Stands with a year of our era: "AD". */
  ERA,
  /** Stands with a year before our era: "BC". */
  BEFORE_ERA,
  /** Goes before a noun, and so before a year that describes one: "the" 1936 election. */
  DETERMINER,
  /** Goes before a number that counts or measures: "nearly" 1941. */
  APPROXIMATELY,
  /** Has a number after {@link #OF} that counts: a "population" of 1943. */
  AMOUNT,
  /** Goes before a number that is a name: "Order" 1944. */
  DESIGNATOR,
  /** What numbers measure, so that one before it is no year: "km". */
  UNIT,
  /** What numbers count, where the language does not mark it as a plural: "men". */
  COUNTED,
  /** Looks back behind what was told last: "earlier", "had". */
  LOOKING_BACK,
  /** Stands beside a year when a book was printed or a page was seen: "Press", "retrieved". */
  PUBLISHED,
  /** Follows an author named with the year of a book: "argues". */
  CLAIMS
}
