package cinema.c41.cut;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.cut.SpottingList.Spot;
import cinema.c41.engine.PostJob.Placed;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpottingListTest {
  private static final SpottingList LIST =
      new SpottingList(
          List.of(
              Spot.of("1", 0, 53, List.of()),
              Spot.of("1", 53, 42, List.of(Cuts.sound("one", 0.35, 48_000))),
              Spot.of(
                  "2",
                  95,
                  98,
                  List.of(Cuts.sound("two", 0.35, 48_000), Cuts.sound("three", 1.65, 96_000)))));

  @Test
  void sound_is_as_long_as_its_shots() {
    assertThat(LIST.frames()).isEqualTo(53 + 42 + 98);
    assertThat(new SpottingList(List.of()).frames()).isZero();
  }

  @Test
  void a_sound_of_a_scene_lasts_from_its_first_shot_to_the_next_scene() {
    AssetId tone = Cuts.asset("tone", "audio/wav").id();

    assertThat(LIST.throughout("1", tone, FrameRate.FPS_24, -14))
        .isEqualTo(new Placed(tone, 0, 95 * 2000, -14));
    assertThat(LIST.throughout("2", tone, FrameRate.FPS_24, -14))
        .isEqualTo(new Placed(tone, 95 * 2000, 98 * 2000, -14));
    // 95 frames of 1601.6 samples are 152,152; 193 are 309,108.8
    assertThat(LIST.throughout("2", tone, FrameRate.FPS_29_97, 0))
        .isEqualTo(new Placed(tone, 152_152, 309_109 - 152_152, 0));
  }

  @Test
  void a_line_is_heard_where_its_shot_starts_and_a_little_later() {
    // 0.35 s are 16,800 samples, 1.65 s are 79,200
    assertThat(LIST.dialogue(FrameRate.FPS_24))
        .containsExactly(
            placed("one", 53 * 2000 + 16_800),
            placed("two", 95 * 2000 + 16_800),
            placed("three", 95 * 2000 + 79_200));
    // 53 frames of 1601.6 samples are 84,884.8; 95 are 152,152
    assertThat(LIST.dialogue(FrameRate.FPS_29_97))
        .containsExactly(
            placed("one", 84_885 + 16_800),
            placed("two", 152_152 + 16_800),
            placed("three", 152_152 + 79_200));
  }

  @Test
  void a_list_is_written_and_read() {
    assertThat(SpottingList.from(LIST.tree())).isEqualTo(LIST);
  }

  private static Placed placed(String name, long sample) {
    return Placed.whole(Cuts.asset(name, "audio/wav").id(), sample);
  }
}
