package dev.clio.bot.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads markup as Discord's clients do: the words that people then see, and everything that was
 * obeyed instead of shown.
 */
final class Reading {
  /** A rule: where it matches, its name is noted and its first group is read in turn. */
  private record Rule(String name, Pattern pattern, boolean atLineStart) {
    static Rule of(String name, String pattern) {
      return new Rule(name, Pattern.compile(pattern, Pattern.DOTALL), false);
    }

    static Rule line(String name, String pattern) {
      return new Rule(name, Pattern.compile(pattern), true);
    }
  }

  private static final Pattern ESCAPE = Pattern.compile("\\\\([^0-9A-Za-z\\s])", Pattern.DOTALL);

  private static final List<Rule> RULES =
      List.of(
          Rule.line("quote", ">>> ()"),
          Rule.line("quote", " *> ()"),
          Rule.line("heading", " *#{1,3} +()"),
          Rule.line("small print", " *-# +()"),
          Rule.line("list", " *(?:[*+-]|\\d+\\.) +()"),
          Rule.of("code", "```(.+?)```"),
          Rule.of("code", "`+(.+?)`+"),
          Rule.of("link", "<(?:https?|mailto|tel):[^>]+>()"),
          Rule.of("link", "https?://[^\\s<]+[^<.,:;\"'\\]\\s]()"),
          Rule.of("link", "\\[((?:\\\\.|[^\\[\\]\\\\])*)\\]\\([^\\s()]+\\)"),
          Rule.of("mention", "<(?:@[!&]?|#)\\d+>()"),
          Rule.of("mention", "@(?:everyone|here)()"),
          Rule.of("mention", "</[^>:]+:\\d+>()"),
          Rule.of("mention", "<id:\\w+>()"),
          Rule.of("emoji", "<a?:\\w+:\\d+>()"),
          Rule.of("emoji", ":[^\\s:]+:()"),
          Rule.of("time", "<t:-?\\d+(?::[a-zA-Z])?>()"),
          Rule.of("bold", "\\*\\*((?:\\\\.|[^\\\\])+?)\\*\\*(?!\\*)"),
          Rule.of("underline", "__((?:\\\\.|[^\\\\])+?)__(?!_)"),
          Rule.of("italic", "\\*(?=\\S)((?:\\\\.|[^\\\\*])+?)\\*(?!\\*)"),
          Rule.of("italic", "_((?:\\\\.|[^\\\\_])+?)_(?!_)"),
          Rule.of("struck", "~~((?:\\\\.|[^\\\\])+?)~~"),
          Rule.of("spoiler", "\\|\\|(.+?)\\|\\|"));

  /** What is found in the raw letters, whatever stands before them. */
  private static final List<Rule> SCANS =
      List.of(
          Rule.of("ping", "<@[!&]?\\d+>"),
          Rule.of("ping", "@(?:everyone|here)"),
          Rule.of("invite", "discord(?:\\.gg|(?:app)?\\.com/invite)/\\w"));

  private final StringBuilder words = new StringBuilder();
  private final List<String> obeyed = new ArrayList<>();

  private Reading() {}

  static Reading of(String markup) {
    Reading reading = new Reading();
    SCANS.stream()
        .filter(scan -> scan.pattern.matcher(markup).find())
        .forEach(scan -> reading.obeyed.add(scan.name));
    reading.read(markup, true);
    return reading;
  }

  /** What people see: word joiners are not seen. */
  String words() {
    return words.toString().replace("\u2060", "");
  }

  /** Names of what was obeyed, in order. */
  List<String> obeyed() {
    return obeyed;
  }

  private void read(String markup, boolean lineStart) {
    boolean start = lineStart;
    for (int i = 0; i < markup.length(); ) {
      int next = obey(markup, i, start);
      if (next > i) {
        start = false;
        i = next;
        continue;
      }
      char c = markup.charAt(i++);
      words.append(c);
      start = c == '\n';
    }
  }

  /** Where to go on after a rule that matches here; {@code i} itself where none does. */
  private int obey(String markup, int i, boolean lineStart) {
    Matcher escape = ESCAPE.matcher(markup).region(i, markup.length());
    if (escape.lookingAt()) {
      words.append(escape.group(1));
      return escape.end();
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern.matcher(markup).region(i, markup.length());
      if ((lineStart || !rule.atLineStart) && matcher.lookingAt()) {
        obeyed.add(rule.name);
        read(matcher.group(1), false);
        return matcher.end();
      }
    }
    return i;
  }
}
