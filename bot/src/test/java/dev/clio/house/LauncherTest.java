package dev.clio.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher against JDKs and a Maven that are scripts of a few lines. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LauncherTest {
  private static final List<String> TOOLS =
      List.of("cat", "dirname", "find", "head", "mkdir", "mv", "readlink", "rm", "sed", "sleep");

  @TempDir Path home;
  private final List<Process> started = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void unpack() throws IOException {
    Files.createDirectories(home.resolve("clio/lib"));
    Files.copy(Sources.ROOT.resolve("clio"), home.resolve("clio/clio"));
    Files.createFile(home.resolve("clio/lib/.built"));
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("jdks"));
    for (String tool : TOOLS) {
      pass(tool);
    }
  }

  @AfterEach
  void endWhatStillRuns() {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  @Test
  void takesTheJdkOfJavaHomeFirst() throws Exception {
    jdk("jdks/a", "26.0.1");
    jdk("mine", "25");
    var ended = start(Optional.of("mine"), "clio/clio", "ask", "two words").end();
    assertEquals("mine: ask|two words|\n", ended.out());
    assertEquals(7, ended.code());
    assertEquals("", ended.err());
  }

  @Test
  void takesTheJdkOnThePathWhenJavaHomeIsTooOld() throws Exception {
    jdk("mine", "17.0.15");
    jdk("path", "25.0.1");
    jdk("jdks/a", "26");
    Files.createSymbolicLink(home.resolve("bin/java"), home.resolve("path/bin/java"));
    assertEquals("path: \n", start(Optional.of("mine"), "clio/clio").end().out());
  }

  @Test
  void looksUnderTheRootsLast() throws Exception {
    jdk("path", "17.0.15");
    jdk("jdks/a", "1.8.0_402");
    jdk("jdks/b/Contents/Home", "25-ea");
    Files.createSymbolicLink(home.resolve("bin/java"), home.resolve("path/bin/java"));
    assertEquals("jdks/b/Contents/Home: \n", start(Optional.empty(), "clio/clio").end().out());
  }

  @Test
  void believesTheReleaseFileWithoutAskingTheJdk() throws Exception {
    jdk("jdks/a", "17");
    Files.writeString(home.resolve("jdks/a/release"), "JAVA_VERSION=\"25.0.2\"\n");
    assertEquals("jdks/a: \n", start(Optional.empty(), "clio/clio").end().out());
  }

  @Test
  void saysInOneSentenceWhatItNeedsAndWhereItLooked() throws Exception {
    jdk("jdks/a", "24.0.2");
    var ended = start(Optional.of("nowhere"), "clio/clio").end();
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertEquals(
        "Clio needs a JDK of version 25 or later, and found none in JAVA_HOME (%s), on PATH or under %s.\n"
            .formatted(home.resolve("nowhere"), home.resolve("jdks")),
        ended.err());
  }

  @Test
  void startsThroughLinksFromAnywhere() throws Exception {
    jdk("jdks/a", "25");
    Files.createDirectories(home.resolve("links"));
    Files.createSymbolicLink(home.resolve("links/one"), Path.of("../clio/clio"));
    Files.createSymbolicLink(home.resolve("two"), home.resolve("links/one"));
    assertEquals("jdks/a: today|\n", start(Optional.empty(), "two", "today").end().out());
  }

  @Test
  void handsMoreOptionsToJava() throws Exception {
    jdk("jdks/a", "25");
    script(
        "jdks/a/bin/java",
        "for word in \"$@\"; do case $word in -X*) echo \"$word\" ;; esac; done");
    Files.writeString(home.resolve("jdks/a/release"), "JAVA_VERSION=\"25\"\n");
    environment.put("CLIO_JAVA_OPTIONS", "-Xmx256m -Xss1m");
    assertEquals(
        "-XX:+UseSerialGC\n-Xmx1g\n-Xmn48m\n-Xmx256m\n-Xss1m\n",
        start(Optional.empty(), "clio/clio").end().out());
  }

  @Test
  void startsWithWhatJavaRememberedOfARehearsal() throws Exception {
    script(
        "jdks/a/bin/java",
        """
        for word in "$@"; do
          case $word in
            -XX:AOTCacheOutput=*) echo remembered >"${word#*=}"; echo rehearsing ;;
            -XX:AOTCache=*) cat "${word#*=}" ;;
          esac
        done\
        """);
    script("jdks/a/bin/javac", "");
    Files.writeString(home.resolve("jdks/a/release"), "JAVA_VERSION=\"25\"\n");
    Files.delete(home.resolve("clio/lib/.built"));
    mavenThatWaits();
    var first = start(Optional.empty(), "clio/clio");
    assertEquals("Building Clio (first start only) ...", first.err().readLine());
    Files.writeString(home.resolve("gate"), "open");
    assertEquals("remembered\n", first.end().out());
    assertEquals("remembered\n", start(Optional.empty(), "clio/clio").end().out());
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    jdk("jdks/a", "25");
    Files.delete(home.resolve("clio/lib/.built"));
    var ended = start(Optional.empty(), "clio/clio").end();
    assertEquals(2, ended.code());
    assertEquals(
        "Clio builds itself with Maven (3.8 or later), and there is no mvn on PATH.\n",
        ended.err());
  }

  @Test
  void showsTheWordsOfMavenOnlyWhenItFails() throws Exception {
    jdk("jdks/a", "25");
    Files.delete(home.resolve("clio/lib/.built"));
    script("bin/mvn", "echo no disk left; exit 1");
    var ended = start(Optional.empty(), "clio/clio").end();
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertEquals(
        """
        Building Clio (first start only) ...
        no disk left
        Clio could not be built: Maven's own words stand above.
        """,
        ended.err());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoStartsAtOnceBuildOnce(boolean flock) throws Exception {
    jdk("jdks/a", "25");
    if (flock) {
      pass("flock");
    }
    Files.delete(home.resolve("clio/lib/.built"));
    mavenThatWaits();
    var first = start(Optional.empty(), "clio/clio", "one");
    assertEquals("Building Clio (first start only) ...", first.err().readLine());
    var second = start(Optional.empty(), "clio/clio", "two");
    assertEquals("Waiting for another start of Clio to build it ...", second.err().readLine());
    Files.writeString(home.resolve("gate"), "open");
    assertEquals("jdks/a: one|\n", first.end().out());
    assertEquals("jdks/a: two|\n", second.end().out());
    assertEquals("built\n", Files.readString(home.resolve("count")));
    assertTrue(Files.exists(home.resolve("clio/lib/clio.jar")));
    assertTrue(Files.notExists(home.resolve("clio/lib/stale.jar")));
  }

  @Test
  void aDeadOwnerDoesNotKeepTheLock() throws Exception {
    jdk("jdks/a", "25");
    Files.delete(home.resolve("clio/lib/.built"));
    mavenThatWaits();
    Path lock = Files.createDirectories(home.resolve("clio/target/launch.lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("owner"), String.valueOf(dead.pid()));
    var started = start(Optional.empty(), "clio/clio");
    assertEquals("Building Clio (first start only) ...", started.err().readLine());
    Files.writeString(home.resolve("gate"), "open");
    assertEquals("jdks/a: \n", started.end().out());
    assertTrue(Files.notExists(lock));
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    jdk("jdks/a", "25");
    mavenThatWaits();
    for (String source :
        List.of("pom.xml", "index/pom.xml", "bot/pom.xml", "bot/src/main/A.java")) {
      Path file = home.resolve("clio").resolve(source);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
    Files.createDirectories(home.resolve("clio/index/src/main"));
    Instant past = Instant.parse("2026-01-01T00:00:00Z");
    try (var files = Files.walk(home.resolve("clio"))) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(past));
      }
    }
    assertEquals("", start(Optional.empty(), "clio/clio").end().err());
    Files.setLastModifiedTime(
        home.resolve("clio/bot/src/main/A.java"), FileTime.from(past.plusSeconds(1)));
    var started = start(Optional.empty(), "clio/clio");
    assertEquals("Building Clio (first start only) ...", started.err().readLine());
    Files.writeString(home.resolve("gate"), "open");
    assertEquals("jdks/a: \n", started.end().out());
  }

  private record Ended(int code, String out, String err) {}

  private record Started(Process process, BufferedReader out, BufferedReader err) {
    Ended end() throws IOException, InterruptedException {
      return new Ended(process.waitFor(), rest(out), rest(err));
    }

    private static String rest(BufferedReader reader) {
      return reader.lines().map(line -> line + "\n").collect(joining());
    }
  }

  private Started start(Optional<String> javaHome, String... command) throws IOException {
    var all = new ArrayList<>(List.of("/bin/sh", home.resolve(command[0]).toString()));
    all.addAll(Arrays.asList(command).subList(1, command.length));
    var builder = new ProcessBuilder(all).directory(home.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", home.resolve("bin").toString());
    builder.environment().put("CLIO_JDK_ROOTS", home.resolve("jdks").toString());
    builder.environment().putAll(environment);
    javaHome.ifPresent(
        folder -> builder.environment().put("JAVA_HOME", home.resolve(folder).toString()));
    Process process = builder.start();
    started.add(process);
    return new Started(process, process.inputReader(UTF_8), process.errorReader(UTF_8));
  }

  /** A JDK that tells its version, and its folder and the program's words when it runs one. */
  private void jdk(String folder, String version) throws IOException {
    script(folder + "/bin/javac", "");
    script(
        folder + "/bin/java",
        """
        [ "$1" != -version ] || { echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; }
        while [ "$1" != dev.clio.bot.Main ]; do shift; done; shift
        printf '%s: '; [ $# -eq 0 ] || printf '%%s|' "$@"; echo; exit 7
        """
            .formatted(version, folder));
  }

  /** A Maven that counts its runs and builds one jar when somebody writes to the gate. */
  private void mavenThatWaits() throws IOException, InterruptedException {
    new ProcessBuilder("mkfifo", home.resolve("gate").toString()).start().waitFor();
    Files.createFile(home.resolve("clio/lib/stale.jar"));
    script(
        "bin/mvn",
        """
        echo built >>%1$s/count
        read -r word <%1$s/gate
        for word in "$@"; do case $word in -Dclio.lib=*) lib=${word#*=} ;; esac; done
        mkdir -p "$lib"; : >"$lib/clio.jar"
        """
            .formatted(home));
  }

  private void script(String path, String lines) throws IOException {
    Path file = home.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + lines);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Only what the launcher may rely on is on its PATH. */
  private void pass(String tool) throws IOException {
    for (String folder : List.of("/usr/bin", "/bin")) {
      if (Files.isExecutable(Path.of(folder, tool))) {
        script("bin/" + tool, "exec " + folder + "/" + tool + " \"$@\"");
        return;
      }
    }
    throw new AssertionError("this machine has no " + tool);
  }
}
