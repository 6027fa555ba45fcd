package dev.clio.bot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Lines from a pipe or a file, answers to another. What was read is written before its answer, so
 * that the output reads like the conversation it is.
 */
final class PipeScreen implements Screen {
  private final BufferedReader in;
  private final PrintStream out;
  private final Look look;

  PipeScreen(BufferedReader in, PrintStream out, int columns) {
    this.in = in;
    this.out = out;
    this.look = new Look(columns, false);
  }

  @Override
  public Optional<String> readLine() {
    try {
      Optional<String> line = Optional.ofNullable(in.readLine());
      line.filter(words -> !words.isBlank())
          .ifPresent(words -> print("> " + Printable.of(words) + "\n"));
      return line;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void print(String text) {
    out.print(text);
    out.flush();
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public void close() {
    out.flush();
  }
}
