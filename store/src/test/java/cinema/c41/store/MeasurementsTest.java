package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.Variant;
import cinema.c41.testkit.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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

    measurements.note("portrait", it -> it.with(VARIANT, "RTX 4090", size("18.2 GB"), 94.1));
    measurements.note("portrait", it -> it.with(VARIANT, "RTX 4090", size("17 GB"), 60));
    measurements.note("portrait", it -> it.with(VARIANT, "RTX 3060: \"12\"", size("11 GB"), 200));
    measurements.note("portrait", it -> it.with(VARIANT, "cpu", Optional.empty(), 900));

    assertThat(variant().footprint())
        .contains(new Footprint(DataSize.parse("18.2 GB"), DataSize.parse("11 GB")));
    Path file = folder.resolve("own/measured/portrait.yaml");
    assertThat(Files.readString(file))
        .contains("\"RTX 4090\": { seconds: 60.0, runs: 2, memory: \"18.2 GB\" }")
        .contains("cpu: { seconds: 900.0, runs: 1 }");
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertThat(all).containsExactly(file);
    }
  }

  @Test
  void runs_at_which_nobody_looked_say_nothing_of_memory() throws IOException {
    measured().note("portrait", it -> it.with(VARIANT, "cpu", Optional.empty(), 900));

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
    measurements.note("portrait", it -> it.with(VARIANT, "cpu", size("2 GB"), 900));
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

  private static Optional<DataSize> size(String text) {
    return Optional.of(DataSize.parse(text));
  }
}
