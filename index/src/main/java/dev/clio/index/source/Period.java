package dev.clio.index.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a heading of a chronicle begins with: "1921–1940: Interwar period", "1930s",
 * "1929".
 */
record Period(int first, int last) {
  private static final Pattern HEADING =
      Pattern.compile(
          "(\\d{4})(s)?(?:\\s?[-\u2013\u2014/]\\s?(\\d{4}|\\d{2})(s)?)?(?:\\s*[:.\u2013\u2014-]\\s.*|\\s?:.*)?");

  static Optional<Period> of(String heading) {
    Matcher matcher = HEADING.matcher(heading);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String from = matcher.group(1);
    int first = Integer.parseInt(from);
    int last = first + (matcher.group(2) == null ? 0 : 9);
    String to = matcher.group(3);
    if (to != null) {
      last = Integer.parseInt(to.length() == 2 ? from.substring(0, 2) + to : to);
      last += matcher.group(4) == null ? 0 : 9;
    }
    return last < first ? Optional.empty() : Optional.of(new Period(first, last));
  }

  /** Whether the other period can be a part of this one: shorter, and at least partly inside. */
  boolean encloses(Period other) {
    return last - first > other.last - other.first && first <= other.last && other.first <= last;
  }
}
