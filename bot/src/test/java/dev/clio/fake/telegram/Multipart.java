package dev.clio.fake.telegram;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads multipart/form-data bodies (RFC 7578). */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  private Multipart() {}

  /** A field, or a file if it has a file's name. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Part(String name, Optional<String> file, byte[] bytes) {}

  static List<Part> parts(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw Refused.bad("multipart without a boundary");
    }
    // One character a byte, so that indices are the same.
    String all = new String(body, StandardCharsets.ISO_8859_1);
    String line = "--" + boundary.group(1);
    var parts = new ArrayList<Part>();
    int at = all.indexOf(line);
    while (at >= 0 && !all.startsWith("--", at + line.length())) {
      int head = at + line.length() + 2;
      int blank = all.indexOf("\r\n\r\n", head);
      int next = all.indexOf("\r\n" + line, head);
      if (blank < 0 || next < blank + 2) {
        throw Refused.bad("multipart is cut");
      }
      String headers = new String(body, head, blank - head, StandardCharsets.UTF_8);
      byte[] bytes = Arrays.copyOfRange(body, Math.min(blank + 4, next), next);
      parts.add(new Part(first(NAME, headers).orElse(""), first(FILE, headers), bytes));
      at = next + 2;
    }
    return parts;
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
