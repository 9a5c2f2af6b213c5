package cinema.c41.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import cinema.c41.it.launcher.FreshClone.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher, first use and later ones. What is broken here keeps a stranger from
/// seeing anything. Who reads what it says cannot be interrupted, so its thread is given up.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherTest {
  @TempDir private Path machine = Path.of("");
  private FreshClone clone;

  @BeforeEach
  void cloneIt() throws Exception {
    machine = machine.toRealPath();
    clone = new FreshClone(machine, "it's a $clone & more");
  }

  @Test
  void the_first_start_builds_and_the_next_ones_do_not() throws Exception {
    Path jdk = clone.jdk("usr/lib/jvm/jdk-25", "25.0.3");

    Answer first = clone.run("film", "my  film.fountain", "");
    Answer second = clone.run("version");

    assertThat(first.code()).as(first.err()).isZero();
    assertThat(first.err()).startsWith("building C41 (once");
    assertThat(first.out())
        .startsWith("java " + jdk.resolve("bin/java"), "in " + machine.resolve("home"))
        .containsSequence("-cp", clone.dist() + "/lib/*")
        .contains("-XX:AOTCache=" + clone.dist() + "/studio.aot")
        .endsWith("cinema.c41.app.Main", "film", "my  film.fountain", "");
    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("-XX:AOTCache=" + clone.dist() + "/quick.aot");
    assertThat(clone.mavenRuns()).hasSize(1);
  }

  @Test
  void it_is_built_again_when_a_source_is_newer_or_gone() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    Path source = Files.writeString(clone.root().resolve("core/src/main/Shot.java"), "");
    clone.run("version");
    clone.age();

    Files.writeString(clone.root().resolve("app/src/main/Added.java"), "");
    clone.run("version");
    clone.age();
    clone.run("version");
    assertThat(clone.mavenRuns()).hasSize(2);

    Files.delete(source);
    clone.run("version");
    assertThat(clone.mavenRuns()).hasSize(3);
  }

  @Test
  void presets_of_the_build_are_those_of_the_sources() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    Path preset = Files.createDirectories(clone.root().resolve("presets/image/one"));
    Path file = Files.writeString(preset.resolve("preset.yaml"), "id: one");
    clone.run("version");
    Path old = Files.createDirectories(clone.dist().resolve("presets/image/old"));
    clone.age();
    clone.run("version");
    assertThat(clone.mavenRuns()).hasSize(1);

    Files.writeString(file, "id: one # changed");
    clone.run("version");

    assertThat(clone.mavenRuns()).hasSize(2);
    assertThat(old).doesNotExist();
  }

  @Test
  void links_to_the_launcher_are_followed() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    Path absolute = machine.resolve("bin/c41");
    Files.createSymbolicLink(absolute, clone.root().resolve("c41"));
    Path relative = machine.resolve("home/film");
    Files.createSymbolicLink(relative, Path.of("../bin/c41"));

    Answer answer = clone.runAs(relative, "version");

    assertThat(answer.code()).as(answer.err()).isZero();
    assertThat(answer.out()).contains("in " + machine.resolve("home"), "-Dc41.app=" + clone.dist());
  }

  @Test
  void of_two_first_starts_one_builds_and_the_other_waits() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    clone.shutTheGate();
    Process first = clone.start(clone.root().resolve("c41"), "version");
    clone.awaitTheBell();

    Process second = clone.start(clone.root().resolve("c41"), "version");
    String told = second.errorReader().readLine();
    clone.openTheGate();

    assertThat(told).isEqualTo("another process is building C41; waiting for it …");
    assertThat(FreshClone.await(first).code()).isZero();
    assertThat(FreshClone.await(second).code()).isZero();
    assertThat(clone.mavenRuns()).hasSize(1);
  }

  @Test
  void without_flock_perl_locks() throws Exception {
    clone.uninstall("flock");

    of_two_first_starts_one_builds_and_the_other_waits();
  }

  @Test
  void a_build_that_fails_says_why_and_is_done_again() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    Path broken = Files.writeString(machine.resolve("broken"), "");

    Answer failed = clone.run("version");
    Files.delete(broken);
    Answer mended = clone.run("version");

    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err())
        .contains("[ERROR] it is broken\n✗ the build failed\n  why ", "build.log", "  fix ")
        .doesNotContain("[INFO]");
    assertThat(mended.code()).as(mended.err()).isZero();
    assertThat(clone.mavenRuns()).hasSize(2);
  }

  @Test
  void a_build_that_is_broken_off_is_done_again() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    clone.shutTheGate();
    Process first = clone.start(clone.root().resolve("c41"), "version");
    clone.awaitTheBell();

    first.toHandle().destroy();
    clone.openTheGate();
    Answer stopped = FreshClone.await(first);
    Answer again = clone.run("version");

    assertThat(stopped.code()).isEqualTo(143);
    assertThat(stopped.err()).contains("broken off");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(clone.mavenRuns()).hasSize(2);
  }

  @Test
  void without_a_new_enough_jdk_it_says_how_to_get_one() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-17", "17.0.2");
    clone.jdk("usr/lib/jvm/jdk-8", "1.8.0_402");
    Path jre = clone.jre("opt/jdk-25-jre", "25");

    Answer answer = clone.with("JAVA_HOME", machine.resolve("usr/lib/jvm/jdk-17")).run("version");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("✗ no JDK 25 or newer was found\n  why ")
        .contains(jre + " has no javac", "  fix  install one", "adoptium.net", "JAVA_HOME=");
    assertThat(clone.mavenRuns()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "usr/lib/jvm/temurin-25-jdk-amd64",
        "opt/jdk-25.0.3+9",
        "home/.sdkman/candidates/java/25.0.3-tem",
        "home/.gradle/jdks/eclipse_adoptium-25",
        "home/.local/share/mise/installs/java/temurin-25",
        "Library/Java/JavaVirtualMachines/temurin-25.jdk/Contents/Home",
      })
  void a_jdk_is_found_where_it_usually_is(String folder) throws Exception {
    Path jdk = clone.jdk(folder, "25.0.3");

    Answer answer = clone.run("version");

    assertThat(answer.out()).as(answer.err()).startsWith("java " + jdk + "/bin/java");
  }

  @Test
  void a_jdk_that_is_named_comes_before_one_that_is_found() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    Path onPath = clone.jdk("tools/jdk-26", "26");
    Files.createSymbolicLink(machine.resolve("bin/java"), onPath.resolve("bin/java"));
    Path named = clone.jdk("my jdk", "27-ea");

    assertThat(clone.run("version").out()).startsWith("java " + onPath + "/bin/java");
    assertThat(clone.with("JAVA_HOME", named).run("version").out())
        .startsWith("java " + named + "/bin/java");
  }

  @Test
  void maven_runs_on_its_own_java_or_else_on_the_jdk() throws Exception {
    Path jdk = clone.jdk("usr/lib/jvm/jdk-25", "25");

    clone.run("version");
    Files.delete(clone.dist().resolve("built"));
    Path java17 = clone.jdk("usr/lib/jvm/jdk-17", "17");
    clone.with("JAVA_HOME", java17).run("version");
    Files.delete(clone.dist().resolve("built"));
    clone.with("JAVA_HOME", "/nowhere").run("version");

    assertThat(clone.mavenRuns())
        .containsExactly(
            "java " + jdk + ", toolchain " + jdk,
            "java " + java17 + ", toolchain " + jdk,
            "java " + jdk + ", toolchain " + jdk);
  }

  @Test
  void what_only_a_newer_java_warns_of_does_not_fail_the_build() throws Exception {
    Path jdk25 = clone.jdk("jdk-25", "25.0.3");
    Path jdk26 = clone.jdk("jdk-26", "26");

    clone.with("JAVA_HOME", jdk25).run("version");
    assertThat(clone.at("maven-words")).content().contains("-DskipTests").doesNotContain("nowarn");

    Files.delete(clone.dist().resolve("built"));
    clone.with("JAVA_HOME", jdk26).run("version");
    assertThat(clone.at("maven-words"))
        .content()
        .contains("-Dwarnings=-nowarn", "-Dchecks=-nowarn");
  }

  @Test
  void without_maven_it_says_how_to_get_it() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25");
    clone.uninstall("mvn");

    Answer answer = clone.run("version");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).startsWith("✗ Maven is needed").contains("apt-get install maven");
  }

  @Test
  void archives_are_made_anew_for_another_jdk_and_for_other_jars() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25.0.3");
    clone.run("version");

    clone.jdk("usr/lib/jvm/jdk-25", "25.0.4");
    Answer updated = clone.run("version");
    Files.writeString(clone.dist().resolve("lib/c41.jar"), "another build of the same");
    Answer verified = clone.run("version");

    assertThat(updated.err()).isEqualTo("preparing quick starts …\n");
    assertThat(verified.err()).isEqualTo("preparing quick starts …\n");
    assertThat(clone.run("version").err()).isEmpty();
    assertThat(clone.mavenRuns()).hasSize(1);
  }

  @Test
  void what_somebody_else_has_built_starts_too() throws Exception {
    clone.jdk("usr/lib/jvm/jdk-25", "25.0.3");
    clone.run("version");
    clone.age();
    clone.jdk("usr/lib/jvm/jdk-25", "25.0.4");
    lock(clone.root().resolve("app/target"));
    lock(clone.dist());

    Answer built = clone.run("version");
    Files.writeString(clone.root().resolve("pom.xml"), "newer");
    Answer stale = clone.run("version");

    assertThat(built.err()).isEmpty();
    assertThat(built.code()).isZero();
    assertThat(stale.code()).isEqualTo(1);
    assertThat(stale.err()).contains("cannot be built here", "you may not write in", "fix ");
  }

  private static void lock(Path folder) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeFalse(Files.isWritable(folder), "root may write everywhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a:b", "a\"b", "a\\b"})
  void a_folder_that_the_tools_cannot_take_is_said_at_once(String name) throws Exception {
    var odd = new FreshClone(machine.resolve("odd"), name);

    Answer answer = odd.run("version");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).startsWith("✗ C41 cannot be built in " + odd.root()).contains("fix ");
  }
}
