package cinema.c41.engines.ffmpeg.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engines.ffmpeg.program.Ffmpeg.Origin;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch.Finding;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class FfmpegSearchTest {
  private static final Path NOWHERE = Path.of("nowhere");

  @TempDir Path folder;

  @Test
  void the_configured_program_comes_first_and_then_the_system() throws IOException {
    Path configured = program("configured", "exec \"$REAL\" \"$@\"");
    Path system = program("bin/ffmpeg", "exec \"$REAL\" \"$@\"");
    String path = folder.resolve("empty") + File.pathSeparator + folder.resolve("bin");

    Ffmpeg first = search(Optional.of(configured), path, NOWHERE).find();
    Ffmpeg second = search(Optional.empty(), path, NOWHERE).find();

    assertThat(first.origin()).isEqualTo(Origin.CONFIGURED);
    assertThat(first.program()).isEqualTo(configured);
    assertThat(first.version()).isEqualTo(Ffmpegs.any().version());
    assertThat(second.origin()).isEqualTo(Origin.SYSTEM);
    assertThat(second.program()).isEqualTo(system.toRealPath());
  }

  @Test
  void a_program_that_lacks_something_is_passed_over_and_says_what() throws IOException {
    Path poor = program("poor", "\"$REAL\" \"$@\" | grep -v -e libx264 -e freezedetect");
    program("bin/ffmpeg", "exec \"$REAL\" \"$@\"");

    Finding finding = search(Optional.of(poor), folder.resolve("bin").toString(), NOWHERE).search();

    assertThat(finding.ffmpeg()).map(Ffmpeg::origin).contains(Origin.SYSTEM);
    assertThat(finding.rejected()).hasSize(1);
    assertThat(finding.rejected().getFirst().why())
        .isEqualTo("it lacks encoder libx264, filter freezedetect");
    assertThat(finding.problems()).hasSize(1);
    assertThat(finding.problems().getFirst().code()).hasToString("ffmpeg/unfit-program");
  }

  @Test
  void programs_that_are_missing_no_ffmpeg_or_broken_are_told_apart() throws IOException {
    Path missing = folder.resolve("missing");
    Path other = program("other", "echo a tool that is something else");
    Path broken = program("broken", "echo 'libGL.so.1: cannot open' >&2; exit 127");

    assertThat(reason(missing)).isEqualTo("it is not there");
    assertThat(reason(other)).contains("does not say that it is an ffmpeg");
    assertThat(reason(broken)).contains("libGL.so.1");
  }

  @Test
  void nothing_found_is_a_problem_with_reasons_and_commands() throws IOException {
    Path broken = program("bin/ffmpeg", "exit 1");
    var search = search(Optional.empty(), folder.resolve("bin").toString(), NOWHERE);

    assertThatThrownBy(search::find)
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> {
              Problem problem = e.problem();
              assertThat(problem.code()).hasToString("ffmpeg/not-found");
              assertThat(problem.why()).contains(broken.toString()).contains("nowhere");
              assertThat(problem.fixes())
                  .extracting(Fix::command)
                  .contains("sudo apt-get install ffmpeg");
            });
  }

  @Test
  void a_program_is_asked_once_and_again_when_it_has_changed() throws IOException {
    Path asked = folder.resolve("asked");
    Path program = program("ffmpeg", "echo x >> '" + asked + "'; exec \"$REAL\" \"$@\"");
    var search = search(Optional.of(program), "", NOWHERE);

    search.find();
    int once = Files.readAllLines(asked).size();
    Ffmpeg again = search.find();

    assertThat(once).isPositive();
    assertThat(Files.readAllLines(asked)).hasSize(once);
    assertThat(again.version()).isEqualTo(Ffmpegs.any().version());

    Files.setLastModifiedTime(program, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    search.find();

    assertThat(Files.readAllLines(asked)).hasSize(2 * once);
  }

  @Test
  void what_cannot_be_remembered_is_found_all_the_same() throws IOException {
    Path program = program("ffmpeg", "exec \"$REAL\" \"$@\"");
    Path file = Files.writeString(folder.resolve("a-file"), "");

    var search = new FfmpegSearch(Optional.of(program), "", NOWHERE, file.resolve("below"));

    assertThat(search.search().ffmpeg()).isPresent();
  }

  @Test
  void the_packaged_program_is_unpacked_once_and_again_when_it_is_damaged() throws IOException {
    assumeTrue(Files.isDirectory(Ffmpegs.jars()));
    var search = search(Optional.empty(), "", Ffmpegs.jars());

    Ffmpeg first = search.find();
    FileTime unpacked = Files.getLastModifiedTime(first.program());
    Ffmpeg second = search.find();

    assertThat(first.origin()).isEqualTo(Origin.PACKAGED);
    assertThat(second).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(second.program())).isEqualTo(unpacked);

    Files.write(first.program(), new byte[1000]);
    assertThat(search.find().size()).isEqualTo(first.size());
    try (var files = Files.list(folder.resolve("tools"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("ffmpeg-[0-9a-f]+|ffmpeg-probes.tsv"));
    }
  }

  @Test
  void a_packaged_program_that_cannot_be_unpacked_says_why() throws IOException {
    Path jars = Files.createDirectories(folder.resolve("jars"));
    String name = "jave-nativebin-" + PackagedFfmpeg.platform() + "-3.5.0.jar";
    Files.writeString(jars.resolve(name), "half a download");

    Finding finding = search(Optional.empty(), "", jars).search();

    assertThat(finding.ffmpeg()).isEmpty();
    assertThat(finding.rejected().getFirst().why()).containsIgnoringCase("zip");
  }

  @Test
  void both_kinds_of_lists_are_read() {
    String filters = " ... amix              N->A       Audio mixing.\n TSC scale  V->V  Scale.\n";
    String muxers = "  E mp4             MP4\n D  mov,mp4,m4a,3gp  QuickTime\n";
    String filter = "Bitstream filters:\nsetts\nh264_metadata\n";

    assertThat(FeatureProbe.listed(filters)).contains("amix", "scale");
    assertThat(FeatureProbe.listed(muxers)).contains("mp4", "mov");
    assertThat(FeatureProbe.listed(filter)).contains("setts", "h264_metadata");
  }

  private String reason(Path program) {
    List<FfmpegSearch.Rejected> rejected =
        search(Optional.of(program), "", NOWHERE).search().rejected();
    return rejected.getFirst().why();
  }

  private FfmpegSearch search(Optional<Path> configured, String path, Path jars) {
    return new FfmpegSearch(configured, path, jars, folder.resolve("tools"));
  }

  /// A program of our own around a real ffmpeg.
  private Path program(String name, String script) throws IOException {
    Path program = folder.resolve(name);
    Files.createDirectories(program.resolveSibling(""));
    Files.writeString(
        program, "#!/bin/sh\nREAL='" + Ffmpegs.any().program() + "'\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
