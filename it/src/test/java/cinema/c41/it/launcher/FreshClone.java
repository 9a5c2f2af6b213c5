package cinema.c41.it.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A clone of C41 on a machine of its own: a root folder with the usual folders below it, a home,
/// and a PATH with a few of the real machine's tools. No JDK is there until one is installed.
final class FreshClone {
  /// What the launcher needs of a machine; `flock` or `perl` does.
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "dirname",
          "find",
          "flock",
          "grep",
          "head",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "perl",
          "readlink",
          "rm",
          "sed",
          "stty",
          "tail");

  /// Says what it was asked, and makes the archive it was asked for.
  private static final String JAVA =
      """
      #!/bin/sh
      printf 'java %s\\nin %s\\n' "$0" "$PWD"
      for word; do
        case $word in -XX:AOTCacheOutput=*) : >"${word#*=}" ;; esac
        printf '%s\\n' "$word"
      done
      """;

  /// Notes that it ran and on which Java; waits where there is a gate; fails where it is broken.
  private static final String MAVEN =
      """
      #!/bin/sh
      here=%s
      printf 'java %%s, toolchain %%s\\n' "${JAVA_HOME:-of the PATH}" "$JAVA25_HOME" >>"$here/maven-runs"
      echo "$*" >"$here/maven-words"
      if [ -p "$here/gate" ]; then echo here >"$here/bell"; read -r go <"$here/gate"; fi
      if [ -e "$here/broken" ]; then echo '[INFO] so far'; echo '[ERROR] it is broken'; exit 1; fi
      mkdir -p app/target/dist/lib
      echo jar >app/target/dist/lib/c41.jar
      """;

  private final Path machine;
  private final Path root;
  private final Path bin;
  private final Map<String, String> variables = new HashMap<>();

  /// What a start printed, and how it ended.
  record Answer(int code, List<String> out, String err) {}

  /// @param name of the clone's folder
  FreshClone(Path machine, String name) throws IOException {
    this.machine = machine;
    this.root = machine.resolve(name);
    this.bin = Files.createDirectories(machine.resolve("bin"));
    for (String module : List.of("core", "store", "engines", "doors", "app")) {
      Files.createDirectories(root.resolve(module).resolve("src/main"));
      Files.writeString(root.resolve(module).resolve("pom.xml"), "");
    }
    Files.writeString(root.resolve("pom.xml"), "");
    Files.createDirectories(root.resolve("engines/build"));
    program(root.resolve("c41"), launcher());
    program(bin.resolve("mvn"), MAVEN.formatted(machine));
    for (String tool : TOOLS) {
      borrow(tool);
    }
    variables.put("PATH", bin.toString());
    variables.put("HOME", Files.createDirectories(machine.resolve("home")).toString());
  }

  /// The launcher, except that it looks for JDKs on this machine only.
  private String launcher() throws IOException {
    String real = Files.readString(Path.of("").toAbsolutePath().resolveSibling("c41"));
    return real.replaceAll("(?<=\\s)(?=/(usr|opt|Library)/)", machine.toString());
  }

  private void borrow(String tool) throws IOException {
    Optional<Path> real =
        Stream.of("/usr/bin", "/bin")
            .map(folder -> Path.of(folder, tool))
            .filter(Files::isExecutable)
            .findFirst();
    if (real.isPresent()) {
      program(bin.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(real.get()));
    }
  }

  private static Path program(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  Path root() {
    return root;
  }

  /// A file or folder of the machine.
  Path at(String path) {
    return machine.resolve(path);
  }

  Path dist() {
    return root.resolve("app/target/dist");
  }

  /// Installs a JDK in a folder of the machine.
  Path jdk(String folder, String version) throws IOException {
    Path home = jre(folder, version);
    program(home.resolve("bin/javac"), "#!/bin/sh\n");
    return home;
  }

  Path jre(String folder, String version) throws IOException {
    Path home = at(folder);
    program(home.resolve("bin/java"), JAVA);
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"Me\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  FreshClone with(String variable, Object value) {
    variables.put(variable, value.toString());
    return this;
  }

  void uninstall(String tool) throws IOException {
    Files.delete(bin.resolve(tool));
  }

  /// From now on Maven rings the bell when it runs, and waits at the gate.
  void shutTheGate() throws Exception {
    for (String pipe : List.of("bell", "gate")) {
      var made = new ProcessBuilder("mkfifo", at(pipe).toString()).start();
      if (made.waitFor() != 0) {
        throw new IOException("no pipe " + pipe);
      }
    }
  }

  void awaitTheBell() throws IOException {
    Files.readString(at("bell"));
  }

  /// Lets the Maven that waits at the gate go on; later ones find none.
  void openTheGate() throws IOException {
    Files.writeString(at("gate"), "go\n");
    Files.delete(at("gate"));
  }

  /// A line for each time that Maven ran.
  List<String> mavenRuns() throws IOException {
    Path runs = at("maven-runs");
    return Files.exists(runs) ? Files.readAllLines(runs) : List.of();
  }

  /// Everything in the clone was made a day ago.
  void age() throws IOException {
    FileTime yesterday = FileTime.from(Instant.now().minusSeconds(86_400));
    List<Path> all;
    try (Stream<Path> files = Files.walk(root)) {
      all = files.toList();
    }
    for (Path file : all) {
      Files.setLastModifiedTime(file, yesterday);
    }
  }

  Answer run(String... words) {
    return runAs(root.resolve("c41"), words);
  }

  /// Starts the launcher by one of its names, in the home folder.
  Answer runAs(Path name, String... words) {
    return await(start(name, words));
  }

  Process start(Path name, String... words) {
    var command = Stream.concat(Stream.of("/bin/sh", name.toString()), Stream.of(words)).toList();
    var builder = new ProcessBuilder(command).directory(at("home").toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Answer await(Process process) {
    try (var out = process.inputReader();
        var err = process.errorReader()) {
      String errors = err.readAllAsString();
      List<String> lines = out.readAllLines();
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("no end after a minute: " + errors);
      }
      return new Answer(process.exitValue(), lines, errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
