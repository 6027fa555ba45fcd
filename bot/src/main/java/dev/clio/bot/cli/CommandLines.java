package dev.clio.bot.cli;

import dev.clio.bot.SettingsMistake;
import dev.clio.bot.console.Printable;
import dev.clio.index.language.NearMiss;
import dev.clio.index.pack.BrokenPack;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** Runs what was typed after {@code ./clio}. */
public final class CommandLines {
  private static final Logger LOG = LoggerFactory.getLogger(CommandLines.class);

  private CommandLines() {}

  /** Runs one command to its end and returns its exit code. */
  public static int run(Surroundings surroundings, String... arguments) {
    Clio clio = new Clio(surroundings);
    CommandLine line =
        new CommandLine(clio)
            .addSubcommand(new Run(clio))
            .addSubcommand(new Ask(clio))
            .addSubcommand(new Today(clio))
            .addSubcommand(new Index(clio))
            .addSubcommand(new Evaluate(clio))
            .addSubcommand(new Train(clio))
            .addSubcommand(new Doctor(clio))
            .addSubcommand(new Bench(clio))
            .setOut(writer(surroundings.out()))
            .setErr(writer(surroundings.err()));
    line.setParameterExceptionHandler((problem, typed) -> complain(surroundings, usage(problem)));
    line.setExecutionExceptionHandler((problem, command, parsed) -> fail(surroundings, problem));
    return line.execute(arguments);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  private static String usage(CommandLine.ParameterException problem) {
    String first = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return first
        + (first.endsWith(".") ? " " : ". ")
        + hint(problem)
        + "Try ./"
        + command
        + " --help";
  }

  private static String hint(CommandLine.ParameterException problem) {
    Set<String> known = new TreeSet<>(problem.getCommandLine().getSubcommands().keySet());
    known.addAll(problem.getCommandLine().getCommandSpec().optionsMap().keySet());
    return problem instanceof CommandLine.UnmatchedArgumentException unmatched
        ? NearMiss.of(unmatched.getUnmatched().getFirst(), known)
            .map(near -> "Did you mean " + near + "? ")
            .orElse("")
        : "";
  }

  private static int fail(Surroundings surroundings, Exception problem) {
    Optional<String> sentence = sentence(problem);
    if (sentence.isPresent()) {
      return complain(surroundings, sentence.get());
    }
    LOG.error("Clio failed by a mistake of its own", problem);
    return ExitCode.BUG;
  }

  private static int complain(Surroundings surroundings, String sentence) {
    surroundings.err().println(Printable.of(sentence));
    return ExitCode.UNUSABLE;
  }

  /** What to say of a problem that is not ours. */
  static Optional<String> sentence(Exception problem) {
    return switch (problem) {
      case Complaint complaint -> Optional.ofNullable(complaint.getMessage());
      case SettingsMistake mistake -> Optional.ofNullable(mistake.getMessage());
      case BrokenPack broken -> Optional.ofNullable(broken.getMessage());
      case NoSuchFileException missing ->
          Optional.of("There is no file " + missing.getFile() + ".");
      case AccessDeniedException denied ->
          Optional.of(denied.getFile() + " may not be opened by this user.");
      case UncheckedIOException wrapped ->
          Optional.ofNullable(wrapped.getCause()).flatMap(CommandLines::sentence);
      case IOException disk ->
          Optional.of(disk.getMessage() == null ? disk.toString() : disk.getMessage());
      default -> Optional.empty();
    };
  }
}
