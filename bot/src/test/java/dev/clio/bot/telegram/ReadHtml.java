package dev.clio.bot.telegram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Telegram's HTML mode as its server does, strictly.
 *
 * @param words what can be seen
 * @param linkable the same with code and links blanked out: where Telegram looks for more links
 * @param tags in the order opened, with their attributes
 */
record ReadHtml(String words, String linkable, List<String> tags) {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)(b|i|code|pre|tg-spoiler|a(?: href=\"[^\"<>]*\")?|blockquote(?: expandable)?)>");
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot);");

  static ReadHtml of(String html) {
    StringBuilder words = new StringBuilder();
    StringBuilder linkable = new StringBuilder();
    List<String> tags = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    Matcher entity = ENTITY.matcher(html);
    for (int i = 0; i < html.length(); ) {
      char c = html.charAt(i);
      String shown = String.valueOf(c);
      if (c == '<') {
        if (!tag.find(i) || tag.start() != i) {
          throw new AssertionError("no tag at " + i + " of " + html);
        }
        String name = tag.group(2).split(" ", 2)[0];
        if (tag.group(1).isEmpty()) {
          if (open.contains("code") || open.contains("pre") || open.contains(name)) {
            throw new AssertionError(name + " inside " + open + " of " + html);
          }
          open.push(name);
          tags.add(tag.group(2));
        } else if (open.isEmpty() || !open.pop().equals(name)) {
          throw new AssertionError("unbalanced " + tag.group() + " in " + html);
        }
        i = tag.end();
        continue;
      }
      if (c == '&') {
        if (!entity.find(i) || entity.start() != i) {
          throw new AssertionError("no entity at " + i + " of " + html);
        }
        shown =
            switch (entity.group(1)) {
              case "amp" -> "&";
              case "lt" -> "<";
              case "gt" -> ">";
              default -> "\"";
            };
        i = entity.end();
      } else {
        i++;
      }
      words.append(shown);
      boolean shielded = open.contains("code") || open.contains("pre") || open.contains("a");
      linkable.append(shielded ? " " : shown);
    }
    if (!open.isEmpty()) {
      throw new AssertionError("not closed: " + open + " in " + html);
    }
    return new ReadHtml(words.toString(), linkable.toString(), List.copyOf(tags));
  }
}
