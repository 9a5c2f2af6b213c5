package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.preset.Lora;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Prepared;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.SampleRequest;
import cinema.c41.preset.licence.Money;
import cinema.c41.preset.licence.Release;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.testkit.Golden;
import cinema.c41.testkit.SampleRequests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The presets that are shipped: all can be read, and what each makes is as somebody has read it
/// and found right.
class ShippedPresetsTest {
  private static final PresetFolder.Contents SHIPPED =
      PresetFolder.read(List.of(Path.of("..", "presets")));

  @Test
  void all_of_them_can_be_read() {
    assertThat(SHIPPED.problems()).isEmpty();
    assertThat(SHIPPED.library().all()).hasSizeGreaterThan(20);
    assertThat(SHIPPED.recipes()).hasSize(2);
  }

  @TestFactory
  Stream<DynamicTest> every_variant_makes_its_golden_graphs() {
    return presets().map(one -> DynamicTest.dynamicTest(one.id(), () -> assertGolden(one)));
  }

  @Test
  void editors_complete_exactly_the_keys_that_are_read() {
    Tree.Obj schema =
        JsonTrees.read(text(Path.of("..", "presets", "schema", "preset.schema.json"))).asObj();

    assertThat(schema.obj("properties").fields().keySet())
        .containsExactlyInAnyOrderElementsOf(PresetReader.KEYS);
  }

  @Test
  void a_lora_of_the_family_is_in_every_graph_that_shots_are_made_with() {
    List<String> without = new ArrayList<>();
    for (String task : List.of("compose", "animate", "talk", "talk-two", "shoot")) {
      for (Preset preset : SHIPPED.library().doing(task)) {
        for (Variant variant : preset.variants().values()) {
          if (variant.experts().isEmpty()) {
            without.add(preset.id() + " " + variant.name());
          } else {
            assertThat(graph(preset, variant))
                .as("%s %s", preset.id(), variant.name())
                .contains(
                    variant.experts().stream().map(expert -> expert + ".safetensors").toList());
          }
        }
      }
    }

    // Their nodes take none.
    assertThat(without).allMatch(one -> one.contains("nunchaku") || one.startsWith("framepack"));
  }

  private static String graph(Preset preset, Variant variant) {
    var files =
        variant.experts().stream()
            .collect(Collectors.toMap(expert -> expert, expert -> expert + ".safetensors"));
    var lora = new Lora("Mara", preset.about().family(), files, 0.8);
    Request request = SampleRequest.of(preset, variant.name()).withLoras(List.of(lora));
    return Json.compact(Preparation.of(preset, request).job().graph());
  }

  @Test
  void every_substitute_is_there() {
    PresetLibrary library = SHIPPED.library();

    presets().flatMap(one -> one.about().substitutes().stream()).forEach(library::find);
  }

  @Test
  void whatever_a_rich_client_in_europe_may_not_use_has_something_allowed_instead() {
    var release = new Release(true, Set.of("EU"), Optional.of(Money.parse("900 M USD")));
    PresetLibrary library = SHIPPED.library();

    List<Preset> refused =
        presets()
            .filter(one -> library.refusal(one, one.of(Quality.FINAL), release).isPresent())
            .toList();

    assertThat(refused).isNotEmpty();
    refused.forEach(one -> assertThat(library.allowed(one, release)).as(one.id()).isNotEmpty());
  }

  @Test
  void every_speed_up_that_is_broken_offers_another() {
    presets()
        .forEach(
            preset ->
                preset.speedUps().stream()
                    .filter(one -> !one.broken().isEmpty())
                    .forEach(
                        one ->
                            assertThat(preset.speedUps())
                                .anyMatch(
                                    other ->
                                        other.id().equals(one.instead())
                                            && other.broken().isEmpty())));
  }

  @Test
  void every_model_that_no_node_fetches_says_where_it_is_to_be_had() {
    presets()
        .flatMap(preset -> preset.variants().values().stream())
        .flatMap(variant -> variant.needs().models().stream())
        .forEach(
            model -> {
              assertThat(model.source()).as(model.file()).startsWith("https://");
              assertThat(model.size().orElseThrow().bytes()).as(model.file()).isPositive();
            });
  }

  @Test
  void what_is_uploaded_is_in_the_graph_and_something_is_kept() {
    presets()
        .forEach(
            preset ->
                SampleRequests.of(preset)
                    .forEach((name, request) -> assertWhole(preset, name, request)));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Preset> presets() {
    return SHIPPED.library().all().stream();
  }

  private static void assertWhole(Preset preset, String name, Request request) {
    Prepared made = Preparation.of(preset, request);

    String text = Json.compact(made.graph().graph());
    assertThat(text).as(preset.id() + " " + name).doesNotContain("{{");
    made.uploads().keySet().forEach(file -> assertThat(text).contains(file));
    assertThat(made.graph().outputs()).isNotEmpty();
  }

  /// A file for each variant; all else that makes the graph grow stands in a second one, as what
  /// it adds, takes and changes.
  private static void assertGolden(Preset preset) {
    var variants = new ArrayList<String>(preset.variants().keySet());
    Map<String, Request> samples = SampleRequests.of(preset);
    variants.forEach(
        name ->
            Golden.assertMatches(
                "preset-" + preset.id() + "--" + name + ".json",
                Json.pretty(graph(preset, samples.get(name)))));

    Golden.assertMatches(
        "preset-" + preset.id() + ".changes.txt", changes(preset, variants, samples));
  }

  private static Tree.Obj graph(Preset preset, Request request) {
    return Preparation.of(preset, request).graph().graph();
  }

  private static String changes(
      Preset preset, List<String> variants, Map<String, Request> samples) {
    var text = new StringBuilder();
    for (var sample : samples.entrySet()) {
      if (!variants.contains(sample.getKey())) {
        Tree.Obj before = graph(preset, samples.get(sample.getKey().replaceAll("--.*", "")));
        text.append("# ").append(sample.getKey()).append('\n');
        difference(before, graph(preset, sample.getValue()), text);
      }
    }
    return text.toString();
  }

  private static void difference(Tree.Obj before, Tree.Obj after, StringBuilder text) {
    before.fields().keySet().stream()
        .filter(id -> after.find(id).isEmpty())
        .forEach(id -> text.append("- ").append(id).append('\n'));
    after
        .fields()
        .forEach(
            (id, node) -> {
              if (!before.find(id).equals(Optional.of(node))) {
                text.append(before.find(id).isEmpty() ? "+ " : "~ ");
                text.append(id).append(' ').append(Json.compact(node)).append('\n');
              }
            });
  }

  @Test
  void a_draft_is_never_dearer_than_a_final() {
    presets()
        .forEach(
            preset ->
                assertThat(least(preset, Quality.DRAFT))
                    .as(preset.id())
                    .isLessThanOrEqualTo(least(preset, Quality.FINAL)));
  }

  private static long least(Preset preset, Quality quality) {
    return preset.of(quality).footprint().orElseThrow().least().bytes();
  }
}
