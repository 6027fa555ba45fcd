package dev.clio.index.source;

import java.util.regex.Pattern;

/** A bare number as the last line: the counter or the page number of the page it was taken from. */
final class PageCounter implements Rule {
  private static final Pattern NUMBER = Pattern.compile("[\\d,.]{1,10}");

  @Override
  public void apply(Page page) {
    int last = page.previous(page.size());
    if (last > 0 && NUMBER.matcher(page.text(last)).matches()) {
      page.drop("page-counter", last);
    }
  }
}
