package dev.clio.bot.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What a command runs in.
 *
 * @param out for what was asked for; for nothing else, so that it can be piped
 * @param err for progress and complaints
 * @param terminal whether somebody sits at a terminal for both input and output
 * @param styled whether bold is wanted there
 * @param home folder that the usual seeds, data and settings stand in
 * @param environment variables of the process, among them secrets
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    boolean styled,
    Path home,
    Map<String, String> environment,
    InstantSource clock) {
  @Override
  public String toString() {
    return "Surroundings[" + home + "]";
  }
}
