package dev.clio.fake.discord;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads multipart/form-data. */
final class Multipart {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("(?i)content-type: *([^\r\n]+)");
  private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

  private Multipart() {}

  /** The parts by name, in order. */
  static Map<String, FakeFile> read(String contentType, byte[] body) {
    Matcher boundary = BOUNDARY.matcher(contentType);
    if (!boundary.find()) {
      throw new IllegalArgumentException("no boundary in " + contentType);
    }
    byte[] line = ("--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII);
    var parts = new LinkedHashMap<String, FakeFile>();
    int start = indexOf(body, line, 0) + line.length;
    for (int end = indexOf(body, line, start); end >= 0; end = indexOf(body, line, start)) {
      int headersEnd = indexOf(body, BLANK_LINE, start);
      String headers = new String(body, start, headersEnd - start, StandardCharsets.UTF_8);
      byte[] content = Arrays.copyOfRange(body, headersEnd + BLANK_LINE.length, end - 2);
      parts.put(
          first(NAME, headers, ""),
          new FakeFile(
              first(FILE, headers, ""),
              first(TYPE, headers, "application/octet-stream").strip(),
              content));
      start = end + line.length;
    }
    return parts;
  }

  private static String first(Pattern pattern, String text, String otherwise) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  private static int indexOf(byte[] where, byte[] what, int from) {
    for (int i = from; i <= where.length - what.length; i++) {
      if (Arrays.equals(where, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    return -1;
  }
}
