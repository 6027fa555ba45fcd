package dev.clio.index.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Levels of headings that do not say theirs. Periods nest in one another; capitals and chapters
 * stand above the rest; a number counts by its dots. Not thread-safe.
 */
final class HeadingLevels {
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?:chapter|part|book|unit|lesson) (?:\\d+|[ivxl]+)\\b.*", Pattern.CASE_INSENSITIVE);

  private final List<Period> periods = new ArrayList<>();
  private boolean capitalsAbove;
  private int base;

  int of(String heading) {
    Optional<Period> period = Period.of(heading);
    if (period.isPresent()) {
      return ofPeriod(period.get());
    }
    periods.clear();
    base = ofWords(heading);
    return base;
  }

  private int ofWords(String heading) {
    if (capitals(heading) || CHAPTER.matcher(heading).matches()) {
      capitalsAbove = true;
      return 1;
    }
    int numbered = ItemLabel.of(heading).map(ItemLabel::levels).orElse(1);
    return numbered + (capitalsAbove ? 1 : 0);
  }

  private int ofPeriod(Period period) {
    while (!periods.isEmpty() && !periods.getLast().encloses(period)) {
      periods.removeLast();
    }
    periods.add(period);
    return base + periods.size();
  }

  /** Whether all letters are capitals, and there are enough of them to mean it. */
  static boolean capitals(String text) {
    return text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isUpperCase).count() >= 4;
  }
}
