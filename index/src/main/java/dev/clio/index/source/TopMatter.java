package dev.clio.index.source;

import dev.clio.index.source.Dropped.Action;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Title, author and date that stand above the text of a document: the title first, the others
 * perhaps below a line or two.
 */
final class TopMatter {
  private static final int DEEPEST = 6;
  private static final int LONGEST = 150;

  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*";
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:[Ww]ritten |[Cc]ompiled |[Pp]osted |[Pp]ublished )?[Bb]y:?|BY:?|[Aa]uthors?:)"
              + " (?<name>"
              + NAME
              + "(?:,? (?:(?:and|&|de|del|der|di|la|le|van|von) ){0,2}"
              + NAME
              + "){0,8})\\.?");

  private TopMatter() {}

  /**
   * Moves what the first blocks say about the document from its blocks to where it belongs.
   *
   * @param firstHeading whether the first heading is the title whatever its level
   */
  static void take(Draft draft, boolean firstHeading) {
    List<Block> blocks = draft.blocks();
    int i = 0;
    for (int n = 0; n < DEEPEST && i < blocks.size(); n++) {
      Block block = blocks.get(i);
      String text = block.text();
      if (text.length() > LONGEST || block instanceof Block.Item) {
        return;
      }
      if (taken(draft, i, firstHeading)) {
        blocks.remove(i);
      } else if (block instanceof Block.Heading) {
        return;
      } else {
        i++;
      }
    }
  }

  private static boolean taken(Draft draft, int i, boolean firstHeading) {
    Block block = draft.blocks().get(i);
    String text = block.text();
    Matcher byline = BYLINE.matcher(text);
    Optional<String> date = WrittenDate.whole(text);
    if (date.isPresent()) {
      draft.date(date.get());
      draft.drop("blog-date", Action.DROPPED, block.line(), text);
    } else if (byline.matches()) {
      draft.author(byline.group("name"));
      draft.drop("byline", Action.MARKED, block.line(), text);
    } else if (i == 0
        && block instanceof Block.Heading heading
        && title(draft, heading, firstHeading)) {
      draft.title(text);
      draft.drop("page-title", Action.MARKED, block.line(), text);
    } else {
      return false;
    }
    return true;
  }

  private static boolean title(Draft draft, Block.Heading heading, boolean firstHeading) {
    String text = heading.text();
    if (draft.titled()) {
      return draft.titled(text);
    }
    return Period.of(text).isEmpty()
        && !SectionLabels.is(text)
        && (firstHeading || above(draft.blocks(), heading));
  }

  /** Whether no other heading stands as high. */
  private static boolean above(List<Block> blocks, Block.Heading heading) {
    long asHigh =
        blocks.stream()
            .filter(
                block -> block instanceof Block.Heading other && other.level() <= heading.level())
            .count();
    return asHigh == 1;
  }
}
