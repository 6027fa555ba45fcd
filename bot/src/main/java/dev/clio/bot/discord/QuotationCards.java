package dev.clio.bot.discord;

import dev.clio.bot.chat.Quotation;
import dev.clio.bot.chat.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;

/**
 * Quotations, an embed each: heading, words, what is wrong with them, and the source at the foot.
 * All together hold 6,000 characters, so the more there are, the less room each has; what some do
 * not need the others get.
 */
final class QuotationCards {
  private static final int MOST = 10;
  private static final int ALL_TOGETHER = 6_000;
  private static final int LONGEST_HEADING = 256;
  private static final int LONGEST_SOURCE = 2_048;
  private static final int LONGEST_FIELD = 1_024;

  /** Kept free for the line that tells of quotations left out. */
  private static final int REST = 200;

  private final Say say;
  private final boolean aside;

  QuotationCards(Say say, boolean aside) {
    this.say = say;
    this.aside = aside;
  }

  List<MessageEmbed> embeds(List<Quotation> quotations) {
    List<Quotation> shown = quotations.subList(0, Math.min(MOST, quotations.size()));
    int share = (ALL_TOGETHER - REST) / shown.size();
    List<EmbedBuilder> embeds = new ArrayList<>();
    for (Quotation quotation : shown) {
      embeds.add(frame(quotation, share));
    }
    if (shown.size() < quotations.size()) {
      String rest = say.words("quotations.more", quotations.size() - shown.size());
      embeds.getLast().addField("…", Markup.of(rest, REST - 1), false);
    }
    addWords(shown, embeds);
    return embeds.stream().map(EmbedBuilder::build).toList();
  }

  /** Everything but the words, in five sixths of the share at most. */
  private EmbedBuilder frame(Quotation quotation, int share) {
    EmbedBuilder embed = (aside && !hasAnswer(quotation) ? Look.GREY : Look.CLIO).embed();
    quotation
        .heading()
        .map(heading -> Markup.plain(heading, Math.min(LONGEST_HEADING, share / 6)))
        .filter(heading -> !heading.isEmpty())
        .ifPresent(embed::setAuthor);
    String source = Markup.plain(quotation.source(), Math.min(LONGEST_SOURCE, share / 3));
    embed.setFooter(source.isEmpty() ? "…" : source);
    if (!quotation.notes().isEmpty()) {
      String name = say.words("criticism");
      int most = Math.min(LONGEST_FIELD, share / 3 - name.length());
      embed.addField(name, notes(quotation.notes(), most), false);
    }
    return embed;
  }

  private static boolean hasAnswer(Quotation quotation) {
    return quotation.words().spans().stream().anyMatch(Text.Strong.class::isInstance);
  }

  private static String notes(List<String> notes, int most) {
    String all = notes.stream().map(Clean::line).collect(Collectors.joining("\n"));
    return Markup.of(all, most);
  }

  /** Whoever needs less than an equal share of what is left takes it first. */
  private static void addWords(List<Quotation> quotations, List<EmbedBuilder> embeds) {
    int left = ALL_TOGETHER - embeds.stream().mapToInt(EmbedBuilder::length).sum();
    List<Integer> shortFirst =
        IntStream.range(0, quotations.size())
            .boxed()
            .sorted((a, b) -> Integer.compare(length(quotations.get(a)), length(quotations.get(b))))
            .toList();
    int waiting = shortFirst.size();
    for (int i : shortFirst) {
      int most = Math.min(Look.LONGEST_DESCRIPTION, left / waiting);
      String words = Markup.quoted(quotations.get(i).words(), most);
      embeds.get(i).setDescription(words);
      left -= words.length();
      waiting--;
    }
  }

  private static int length(Quotation quotation) {
    return Markup.quoted(quotation.words(), Integer.MAX_VALUE).length();
  }
}
