package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.Variant;
import cinema.c41.preset.cost.Shown;
import cinema.c41.testkit.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {
  private static final String VARIANT = "as-it-is";

  @TempDir Path folder;

  @Test
  void what_runs_have_shown_is_the_memory_of_a_preset_that_says_none() throws IOException {
    Measurements measurements = measured();
    assertThat(variant().footprint()).isEmpty();

    measurements.note("portrait", it -> it.with(VARIANT, run("RTX 4090", size("18.2 GB"), 94.1)));
    measurements.note("portrait", it -> it.with(VARIANT, run("RTX 4090", size("17 GB"), 60)));
    measurements.note(
        "portrait", it -> it.with(VARIANT, run("RTX 3060: \"12\"", size("11 GB"), 200)));
    measurements.note("portrait", it -> it.with(VARIANT, run("cpu", Optional.empty(), 900)));

    assertThat(variant().shown())
        .extracting(Shown::device)
        .containsExactly("RTX 4090", "RTX 3060: \"12\"", "cpu");
    assertThat(variant().measuredOn()).contains("RTX 3060: \"12\"");
    assertThat(variant().footprint())
        .contains(new Footprint(DataSize.parse("18.2 GB"), DataSize.parse("11 GB")));
    Path file = folder.resolve("own/measured/portrait.yaml");
    assertThat(Files.readString(file))
        .contains("\"RTX 4090\": { seconds: 60.0, runs: 2, made: \"64x64\", memory: \"18.2 GB\" }")
        .contains("cpu: { seconds: 900.0, runs: 1, made: \"64x64\" }");
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertThat(all).containsExactlyInAnyOrder(file, file.resolveSibling(".lock"));
    }
  }

  @Test
  void who_notes_at_the_same_time_waits_and_nothing_is_lost() throws IOException {
    measured();
    var notes = new ArrayList<CompletableFuture<Void>>();
    for (int i = 0; i < 24; i++) {
      // A store of its own, as another process has it.
      var measurements = new Measurements(folder.resolve("own"));
      notes.add(
          CompletableFuture.runAsync(
              () ->
                  measurements.note(
                      "portrait", it -> it.with(VARIANT, run("cpu", Optional.empty(), 1)))));
    }
    notes.forEach(CompletableFuture::join);

    assertThat(variant().shown()).extracting(Shown::runs).containsExactly(24);
  }

  @Test
  void what_was_measured_of_a_preset_goes_with_it() throws IOException {
    Measurements measurements = measured();
    measurements.note("portrait", it -> it.with(VARIANT, run("cpu", size("2 GB"), 900)));
    var presets = new OwnPresets(folder.resolve("shipped"), folder.resolve("own"));

    presets.keep(Drafts.portrait().confirmed(), true);

    assertThat(variant().shown()).isEmpty();
  }

  @Test
  void runs_at_which_nobody_looked_say_nothing_of_memory() throws IOException {
    measured().note("portrait", it -> it.with(VARIANT, run("cpu", Optional.empty(), 900)));

    assertThat(variant().footprint()).isEmpty();
  }

  @Test
  void a_file_that_is_no_measurement_is_a_problem_and_gives_way_to_one() throws IOException {
    Measurements measurements = measured();
    Path file = folder.resolve("own/measured/portrait.yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "as-it-is: soup\n");

    assertThat(PresetFolder.read(roots()).problems()).hasSize(1);
    assertThat(variant().footprint()).isEmpty();
    measurements.note("portrait", it -> it.with(VARIANT, run("cpu", size("2 GB"), 900)));
    assertThat(variant().footprint()).isPresent();
    assertThat(PresetFolder.read(roots()).problems()).isEmpty();
  }

  @Test
  void a_name_cannot_lead_out_of_the_folder() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Measurements(folder).note("../x", it -> it));
  }

  /// There is a preset of somebody's own.
  private Measurements measured() throws IOException {
    Path licences = Files.createDirectories(folder.resolve("shipped/licences"));
    Files.writeString(
        licences.resolve("unknown.yaml"), "title: X\nurl: https://x\nunchecked: read it\n");
    new OwnPresets(folder.resolve("shipped"), folder.resolve("own"))
        .keep(Drafts.portrait().confirmed(), false);
    return new Measurements(folder.resolve("own"));
  }

  private Variant variant() {
    return PresetFolder.read(roots()).library().find("portrait").variants().firstEntry().getValue();
  }

  private List<Path> roots() {
    return List.of(folder.resolve("shipped"), folder.resolve("own"));
  }

  private static Shown run(String device, Optional<DataSize> memory, double seconds) {
    return new Shown(device, memory, seconds, "64x64", 1);
  }

  private static Optional<DataSize> size(String text) {
    return Optional.of(DataSize.parse(text));
  }
}
