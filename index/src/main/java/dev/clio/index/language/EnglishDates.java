package dev.clio.index.language;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The words with which English tells dates. */
final class EnglishDates {
  private EnglishDates() {}

  static Map<DateWord, Set<String>> words() {
    Map<DateWord, Set<String>> words = new EnumMap<>(DateWord.class);
    for (DateWord part : DateWord.values()) {
      words.put(part, Set.of(words(part).strip().split("\\s+")));
    }
    return words;
  }

  private static String words(DateWord part) {
    return switch (part) {
      case ORDINAL -> "st nd rd th";
      case OF -> "of";
      case WHEN ->
          """
          in by since until till before after during throughout around circa ca c from to
          through on
          """;
      case WITHIN -> "in during throughout within";
      case PART ->
          """
          early mid middle late later end close beginning start opening spring summer autumn fall
          winter half quarter earlier
          """;
      case TO -> "to until till through";
      case BETWEEN -> "between throughout during";
      case AND -> "and";
      case SAME -> "same that";
      case NEXT -> "following next";
      case YEAR -> "year years";
      case MONTH -> "month";
      case DAY -> "day";
      case DECADE -> "s";
      case ERA -> "ad ce";
      case BEFORE_ERA -> "bc bce";
      case DETERMINER -> "the a an this that its his her their our these those another";
      case APPROXIMATELY ->
          "about nearly almost over some approximately roughly least most than only";
      case AMOUNT ->
          """
          population total sum crew force garrison distance height length depth width weight
          number cost price average maximum minimum speed capacity complement
          crowd fleet group band contingent corps loss losses profit strength score
          """;
      case DESIGNATOR ->
          """
          order orders no nos number article section chapter page pages p pp resolution directive
          decree note class flight room volume vol paragraph figure table line lines document file
          """;
      case UNIT ->
          """
          km kilometres kilometers kilometre m metres meters miles mi ft feet ha hectares acres kg
          tonnes tons t g pounds lb dollars roubles rubles francs marks yen percent mm cm kw mw hp
          """;
      case COUNTED ->
          "men women people children cavalry infantry troops million thousand horse aircraft";
      case LOOKING_BACK -> "had earlier previously before ago";
      case PUBLISHED ->
          """
          press publisher publishers publishing publications books edition ed eds edn vol isbn
          retrieved accessed copyright updated posted created reprint reprinted ibid
          """;
      case CLAIMS ->
          """
          argues argued claims claimed notes noted writes wrote suggests suggested states stated
          maintains sees saw concludes concluded contends describes believes examined found
          showed shows reported reports proposed proposes points
          """;
    };
  }
}
