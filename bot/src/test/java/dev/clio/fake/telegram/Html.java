package dev.clio.fake.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The HTML parse mode: text and entities, or a refusal in the words of Telegram's own parser, which
 * counts bytes in its messages. Ampersands that start no known character reference stay as they
 * are, as there.
 */
final class Html {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("a", "text_link"),
          Map.entry("b", "bold"),
          Map.entry("strong", "bold"),
          Map.entry("i", "italic"),
          Map.entry("em", "italic"),
          Map.entry("u", "underline"),
          Map.entry("ins", "underline"),
          Map.entry("s", "strikethrough"),
          Map.entry("strike", "strikethrough"),
          Map.entry("del", "strikethrough"),
          Map.entry("span", "spoiler"),
          Map.entry("tg-spoiler", "spoiler"),
          Map.entry("tg-emoji", "custom_emoji"),
          Map.entry("tg-time", "date_time"),
          Map.entry("code", "code"),
          Map.entry("pre", "pre"),
          Map.entry("blockquote", "blockquote"));

  private record Open(String tag, String argument, int offset) {}

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final List<Entity> entities = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  private Html(String html) {
    this.html = html;
  }

  static Content parse(String html) {
    return new Html(html).parsed();
  }

  private Content parsed() {
    while (at < html.length()) {
      char next = html.charAt(at);
      if (next == '<') {
        int begin = at++;
        if (peek() == '/') {
          end(begin);
        } else {
          start(begin);
        }
      } else {
        reference(text);
      }
    }
    if (!open.isEmpty()) {
      throw refused("Can't find end tag corresponding to start tag \"" + open.peek().tag + '"');
    }
    entities.replaceAll(one -> one.type().equals("code") ? one.without() : one);
    entities.sort(
        Comparator.comparingInt(Entity::offset)
            .thenComparing(Comparator.comparingInt(Entity::length).reversed()));
    return Content.of(text.toString(), entities);
  }

  /** Takes one character, or a character reference as the character that it means. */
  private void reference(StringBuilder into) {
    Optional<Reference> found = Reference.at(html, at);
    if (found.isPresent()) {
      into.appendCodePoint(found.get().codePoint());
      at = found.get().end();
    } else {
      into.append(html.charAt(at++));
    }
  }

  private void start(int begin) {
    while (peek() != 0 && !space(peek()) && peek() != '>') {
      at++;
    }
    if (peek() == 0) {
      throw refusedAt("Unclosed start tag", begin);
    }
    String tag = html.substring(begin + 1, at).toLowerCase(Locale.ROOT);
    if (!TYPES.containsKey(tag)) {
      throw refusedAt("Unsupported start tag \"" + tag + '"', begin);
    }
    String argument = "";
    skipSpace();
    while (peek() != '>') {
      argument = attribute(tag, begin).orElse(argument);
      skipSpace();
    }
    at++;
    if (tag.equals("span") && !argument.equals("spoiler")) {
      throw refusedAt("Tag \"span\" must have class \"tg-spoiler\"", begin);
    }
    open.push(new Open(tag, argument, text.length()));
  }

  /** What the attribute says about the entity, if it is one that counts. */
  private Optional<String> attribute(String tag, int begin) {
    int nameBegin = at;
    while (peek() != 0 && !space(peek()) && "=>/\"'".indexOf(peek()) < 0) {
      at++;
    }
    String name = html.substring(nameBegin, at);
    if (name.isEmpty()) {
      throw refusedAt("Empty attribute name in the tag \"" + tag + '"', begin);
    }
    skipSpace();
    String value = "";
    if (peek() == '=') {
      at++;
      skipSpace();
      checkEnd("Unclosed start tag \"" + tag + '"', begin);
      value = value();
      checkEnd("Unclosed start tag", begin);
    }
    checkEnd("Unclosed start tag \"" + tag + '"', begin);
    return switch (tag + " " + name) {
      case "a href", "tg-emoji emoji-id", "tg-time unix" -> Optional.of(value);
      case "blockquote expandable" -> Optional.of("expandable");
      case "code class" -> without("language-", value);
      case "span class" -> without("tg-", value);
      default -> Optional.empty();
    };
  }

  private void checkEnd(String complaint, int begin) {
    if (peek() == 0) {
      throw refusedAt(complaint, begin);
    }
  }

  private String value() {
    char quote = peek();
    if (quote != '"' && quote != '\'') {
      int token = at;
      while (Character.isLetterOrDigit(peek()) || peek() == '.' || peek() == '-') {
        at++;
      }
      if (!space(peek()) && peek() != '>') {
        throw refusedAt("Unexpected end of name token", token);
      }
      return html.substring(token, at).toLowerCase(Locale.ROOT);
    }
    at++;
    var value = new StringBuilder();
    while (peek() != 0 && peek() != quote) {
      reference(value);
    }
    at = Math.min(at + 1, html.length());
    return value.toString();
  }

  private void end(int begin) {
    if (open.isEmpty()) {
      throw refusedAt("Unexpected end tag", begin);
    }
    while (peek() != 0 && !space(peek()) && peek() != '>') {
      at++;
    }
    String tag = html.substring(begin + 2, at).toLowerCase(Locale.ROOT);
    skipSpace();
    if (peek() != '>') {
      throw refusedAt("Unclosed end tag", begin);
    }
    at++;
    Open opened = open.pop();
    if (!tag.isEmpty() && !tag.equals(opened.tag)) {
      throw refusedAt(
          "Unmatched end tag",
          begin,
          ", expected \"</" + opened.tag + ">\", found \"</" + tag + ">\"");
    }
    if (text.length() > opened.offset) {
      close(opened, text.length() - opened.offset);
    }
  }

  private void close(Open opened, int length) {
    String type = TYPES.getOrDefault(opened.tag, "");
    String argument = opened.argument;
    switch (opened.tag) {
      case "a" -> {
        String address = argument.isEmpty() ? text.substring(opened.offset) : argument;
        Links.entity(opened.offset, length, address).ifPresent(entities::add);
        return;
      }
      case "blockquote" -> {
        if (!argument.isEmpty()) {
          type = "expandable_blockquote";
          argument = "";
        }
      }
      case "code" -> {
        // Known once the pre around it closes.
      }
      case "pre" -> {
        if (!entities.isEmpty() && isCodeOf(entities.getLast(), opened.offset, length)) {
          argument = entities.removeLast().detail();
        }
      }
      case "span" -> argument = "";
      default -> {}
    }
    entities.add(new Entity(type, opened.offset, length, argument));
  }

  private static boolean isCodeOf(Entity entity, int offset, int length) {
    return entity.type().equals("code")
        && entity.offset() == offset
        && entity.length() == length
        && !entity.detail().isEmpty();
  }

  private static Optional<String> without(String prefix, String value) {
    return value.startsWith(prefix)
        ? Optional.of(value.substring(prefix.length()))
        : Optional.empty();
  }

  private char peek() {
    return at < html.length() ? html.charAt(at) : 0;
  }

  private void skipSpace() {
    while (space(peek())) {
      at++;
    }
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == 0x0b;
  }

  private Refused refusedAt(String what, int index) {
    return refusedAt(what, index, "");
  }

  private Refused refusedAt(String what, int index, String more) {
    int bytes = html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    return refused(what + " at byte offset " + bytes + more);
  }

  private static Refused refused(String what) {
    return Refused.bad("can't parse entities: " + what);
  }
}
