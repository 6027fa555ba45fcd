package dev.clio.bot.together;

import dev.clio.bot.Main;
import dev.clio.fake.discord.FakeDiscord;
import dev.clio.fake.telegram.FakeTelegram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Clio in a process of its own, as {@code ./clio} starts it, which can be killed. */
final class OtherProcess {
  /** As fast as our own Telegram takes it, in messages a second. */
  static final int FAST = 10_000;

  private final Process process;

  private OtherProcess(Process process) {
    this.process = process;
  }

  /** Starts it, and waits until it is on both platforms. */
  static OtherProcess start(Path home, FakeDiscord discord, FakeTelegram telegram)
      throws IOException {
    // Quick to start, which matters more here than how fast it becomes.
    return start(home, discord, telegram, "-XX:TieredStopAtLevel=1");
  }

  /** The same with an option for the virtual machine. */
  static OtherProcess start(Path home, FakeDiscord discord, FakeTelegram telegram, String option)
      throws IOException {
    Path school = Path.of("src/test/resources/school");
    String more = "limits:\n  questions-per-minute: 1000\n";
    return start(home, school, discord, telegram, more, Map.of(), option, FAST);
  }

  /**
   * The same with other sources.
   *
   * @param more settings
   * @param secrets beside the tokens
   * @param pace messages a second on Telegram
   */
  static OtherProcess start(
      Path home,
      Path seeds,
      FakeDiscord discord,
      FakeTelegram telegram,
      String more,
      Map<String, String> secrets,
      String option,
      int pace)
      throws IOException {
    Path settings = Evening.settings(home, discord, telegram, more, pace);
    int identified = discord.gateway().identified();
    int polls = telegram.calls("getUpdates");
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "-XX:+UseSerialGC",
            "-Xmx256m",
            option,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "run",
            "--seeds",
            seeds.toAbsolutePath().toString(),
            "--data",
            home.resolve("data").toString(),
            "--config",
            settings.toString());
    builder.environment().putAll(Evening.secrets(discord, telegram));
    builder.environment().putAll(secrets);
    builder.redirectErrorStream(true).redirectOutput(home.resolve("clio.log").toFile());
    OtherProcess other = new OtherProcess(builder.start());
    Evening.await(
        "the other process on both platforms",
        () ->
            !other.process.isAlive()
                || (discord.gateway().identified() > identified
                    && telegram.calls("getUpdates") > polls
                    && discord.commands().size() > 0));
    if (!other.process.isAlive()) {
      throw new AssertionError(Files.readString(home.resolve("clio.log")));
    }
    discord.gateway().awaitListening();
    return other;
  }

  /** Without a warning, as kill -9 does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** With a signal, as Ctrl-C does; returns the exit code. */
  int stop() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  /** What it has taken of the machine so far. */
  Duration processorTime() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** How many threads the system sees, those of the virtual machine among them. */
  int threads() throws IOException {
    return status("Threads:");
  }

  int residentMegabytes() throws IOException {
    return status("VmRSS:") / 1024;
  }

  private int status(String name) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElse(0);
  }
}
