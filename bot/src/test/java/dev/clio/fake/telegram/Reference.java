package dev.clio.fake.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A character reference such as &amp;lt; or &amp;#39;; its semicolon may be missing. */
record Reference(int codePoint, int end) {
  private static final Map<String, Integer> NAMES =
      Map.of("lt", (int) '<', "gt", (int) '>', "amp", (int) '&', "quot", (int) '"');
  private static final Pattern FORM =
      Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z]+));?");

  static Optional<Reference> at(String html, int index) {
    if (html.charAt(index) != '&') {
      return Optional.empty();
    }
    Matcher matcher = FORM.matcher(html).region(index, html.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int codePoint =
        matcher.group(1) != null
            ? Integer.parseInt(matcher.group(1), 16)
            : matcher.group(2) != null
                ? Integer.parseInt(matcher.group(2))
                : NAMES.getOrDefault(matcher.group(3), 0);
    return codePoint == 0 || codePoint >= 0x10ffff
        ? Optional.empty()
        : Optional.of(new Reference(codePoint, matcher.end()));
  }
}
