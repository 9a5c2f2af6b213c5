package cinema.c41.schedule.kit;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Quality;
import cinema.c41.preset.licence.Release;
import cinema.c41.testkit.Presets;
import cinema.c41.testkit.ShotPresets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KitTest {
  private static final Ready ALL = (_, _) -> Optional.empty();

  @Test
  void the_first_in_the_librarys_order_is_taken_with_the_variant_of_the_quality() {
    var kit = kit(ALL, ShotPresets.ink("late", 30, "free"), ShotPresets.ink("early", 5, "free"));

    assertThat(taken(kit, Quality.DRAFT).title()).isEqualTo("early quick");
    assertThat(taken(kit, Quality.FINAL).title()).isEqualTo("early fine");
    assertThat(taken(kit, Quality.FINAL).notices()).isEmpty();
  }

  @Test
  void what_is_not_ready_is_passed_over_and_said() {
    Ready late =
        (preset, _) ->
            preset.id().equals("early") ? Optional.of("missing models") : Optional.empty();
    var kit = kit(late, ShotPresets.ink("late", 30, "free"), ShotPresets.ink("early", 5, "free"));

    assertThat(taken(kit, Quality.DRAFT).title()).isEqualTo("late quick");
    assertThat(taken(kit, Quality.DRAFT).notices())
        .containsExactly("late quick is used, since early quick: missing models");
  }

  @Test
  void another_variant_is_better_than_none() {
    Ready fineOnly =
        (_, variant) ->
            variant.name().equals("fine") ? Optional.empty() : Optional.of("missing models");

    assertThat(taken(kit(fineOnly, ShotPresets.ink()), Quality.DRAFT).title())
        .isEqualTo("ink fine");
  }

  @Test
  void what_a_release_forbids_is_never_taken() {
    var library = new PresetLibrary(List.of(ShotPresets.ink("better", 1, "strict")));
    var kit = new Kit(library, ALL, Optional.of(Release.parse(true, List.of("DE"), "1 M USD")));

    assertThat(taken(kit, Quality.FINAL).title()).isEqualTo("better quick");
    assertThat(taken(kit, Quality.FINAL).notices().getFirst())
        .contains("better fine: better-fine.bin is under Strict Licence: only for play");
  }

  @Test
  void a_preset_that_wants_what_no_shot_has_is_not_for_shots() {
    var kit = kit(ALL, ShotPresets.flip(), ShotPresets.puppet());

    assertThat(kit.choose(Task.COMPOSE, Quality.DRAFT, 0))
        .isEqualTo(new Tool.Missing("no preset does 'compose'"));
    assertThat(kit.choose(Task.ANIMATE, Quality.DRAFT, 0)).isInstanceOf(Tool.Taken.class);
  }

  @Test
  void what_cannot_be_made_in_one_piece_is_not_taken_for_one() {
    var kit = kit(ALL, Presets.toy(), ShotPresets.puppet());

    assertThat(kit.choose(Task.SHOOT, Quality.DRAFT, 5)).isInstanceOf(Tool.Taken.class);
    assertThat(kit.choose(Task.SHOOT, Quality.DRAFT, 5.1))
        .isEqualTo(new Tool.Missing("toy tiny: it makes 5.1 s at the most"));
    assertThat(kit.choose(Task.TALK, Quality.DRAFT, 29)).isInstanceOf(Tool.Taken.class);
  }

  @Test
  void servers_are_asked_once_for_each_variant() {
    var asked = new ArrayList<String>();
    Ready curious =
        (preset, variant) -> {
          asked.add(preset.id() + " " + variant.name());
          return Optional.of("missing models");
        };
    var kit = kit(curious, ShotPresets.ink());

    for (int shot = 0; shot < 5; shot++) {
      assertThat(kit.choose(Task.COMPOSE, Quality.DRAFT, 0)).isInstanceOf(Tool.Missing.class);
    }

    assertThat(asked).containsExactly("ink quick", "ink fine");
  }

  private static Kit kit(Ready ready, cinema.c41.preset.Preset... presets) {
    return new Kit(new PresetLibrary(List.of(presets)), ready, Optional.empty());
  }

  private static Tool.Taken taken(Kit kit, Quality quality) {
    return (Tool.Taken) kit.choose(Task.COMPOSE, quality, 0);
  }
}
