package dev.clio.bot.telegram;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Writes blocks in Telegram's HTML mode: tags are balanced, everything else is escaped, and nothing
 * becomes a link that was not meant to be one. Immutable.
 */
final class Html {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Predicate<String> ours;

  /**
   * A writer.
   *
   * @param ours names of commands that may become links
   */
  Html(Predicate<String> ours) {
    this.ours = ours;
  }

  /** The blocks, shortened to {@code most} UTF-16 code units of text. */
  String write(List<Block> blocks, int most) {
    List<Block> clean = blocks.stream().map(Html::sendable).toList();
    String html =
        Fitting.fit(clean, most).stream().map(this::write).collect(Collectors.joining("\n"));
    // Telegram takes no message without words.
    return clean.stream().allMatch(block -> block.words().isBlank()) ? Cut.ELLIPSIS : html;
  }

  private static Block sendable(Block block) {
    boolean verbatim = block.kind() == Block.Kind.QUOTE;
    return new Block(
        block.kind(),
        block.runs().stream()
            .map(
                run ->
                    new Run(
                        verbatim ? Escaping.sendable(run.words()) : Escaping.tame(run.words()),
                        run.ink(),
                        run.link()))
            .toList());
  }

  private String write(Block block) {
    return switch (block.kind()) {
      case WORDS -> write(block, true);
      case SOURCE -> write(block, false);
      case QUOTE -> "<blockquote expandable>" + write(block, false) + "</blockquote>";
      case ROWS -> "<pre>" + Escaping.html(block.words()) + "</pre>";
    };
  }

  private String write(Block block, boolean links) {
    List<Unlinking.Range> unsafe = Unlinking.unsafe(block.words(), links, ours);
    StringBuilder html = new StringBuilder();
    int at = 0;
    for (Run run : block.runs()) {
      if (run.link().filter(Html::isWeb).isPresent()) {
        html.append(link(run));
      } else {
        pieces(run, at, unsafe).forEach(piece -> html.append(write(piece)));
      }
      at += run.words().length();
    }
    return html.toString();
  }

  private record Piece(Run run, boolean unsafe) {}

  /** The run, split where something unsafe begins or ends; {@code at} is where it begins. */
  private static List<Piece> pieces(Run run, int at, List<Unlinking.Range> unsafe) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (Unlinking.Range range : unsafe) {
      int from = Math.max(done, range.start() - at);
      int to = Math.min(run.words().length(), range.end() - at);
      if (from < to) {
        pieces.add(new Piece(run.part(done, from), false));
        pieces.add(new Piece(run.part(from, to), true));
        done = to;
      }
    }
    pieces.add(new Piece(run.part(done, run.words().length()), false));
    return pieces;
  }

  private static String write(Piece piece) {
    Run run = piece.run;
    if (!piece.unsafe) {
      return run.ink().write(Escaping.html(run.words()));
    }
    // Code cannot be covered: what is hidden would be seen.
    return run.ink() == Ink.HIDDEN
        ? run.ink().write(Escaping.html(Unlinking.disguised(run.words())))
        : Ink.CODE.write(Escaping.html(run.words()));
  }

  private static String link(Run run) {
    if (run.words().isEmpty()) {
      return "";
    }
    String to = Escaping.html(run.link().orElseThrow().toASCIIString());
    return run.ink().write("<a href=\"" + to + "\">" + Escaping.html(run.words()) + "</a>");
  }

  private static boolean isWeb(URI link) {
    return link.getScheme() != null
        && SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT))
        && link.getHost() != null;
  }
}
