package dev.clio.fake.discord;

/**
 * What somebody enters for an option of a command.
 *
 * @param value text, a number, a truth, a {@link FakeUser}, {@link FakeChannel}, {@link FakeRole}
 *     or {@link FakeFile}
 */
public record Option(String name, Object value, boolean focused) {
  public static Option of(String name, Object value) {
    return new Option(name, value, false);
  }
}
