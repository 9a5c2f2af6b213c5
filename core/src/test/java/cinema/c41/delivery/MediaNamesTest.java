package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.FrameRate;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNamesTest {
  private static final MediaNames ACME = MediaNames.of("Acme");

  @ParameterizedTest
  @CsvSource({
    "Acme, ACME",
    "Last Orders, LASTORDE",
    "Straße, STRASSE",
    "Über Öl, UEBEROEL",
    "Ärger im Café, AERGERIM",
    "Smørrebrød, SMOERREB",
    "Łódź, LODZ",
    "Москва, MOSKVA",
    "Щука и ёж, SHCHUKAI",
    "Київ, KIIV",
    "Ωδή, ODI",
    "'12 Monkeys', 12MONKEY",
  })
  void a_title_becomes_a_short_name(String title, String project) {
    assertThat(MediaNames.of(title).project()).isEqualTo(project);
  }

  @ParameterizedTest
  @ValueSource(strings = {"東京物語", "🎬", "", "؟"})
  void a_title_without_letters_of_ours_gets_a_hash(String title) {
    assertThat(MediaNames.of(title).project()).matches("F[0-9A-F]{7}");
  }

  @Test
  void titles_that_share_no_letter_share_no_name() {
    assertThat(MediaNames.of("東京物語")).isNotEqualTo(MediaNames.of("七人の侍"));
  }

  @ParameterizedTest
  @CsvSource({
    "12, B, ACME_012B_T03_draft_v01",
    "1, A, ACME_001A_T03_draft_v01",
    "1234, AB, ACME_1234AB_T03_draft_v01",
    "A4, B, ACME_A004B_T03_draft_v01",
    "12A, B, ACME_012A-B_T03_draft_v01",
    "12, AB, ACME_012AB_T03_draft_v01",
  })
  void a_take_is_named_by_scene_and_shot(String scene, String shot, String name) {
    assertThat(ACME.take(scene, shot, 3, "draft", 1)).isEqualTo(name);
  }

  @Test
  void no_two_shots_share_a_name_even_on_disks_that_ignore_case() {
    var names = new HashSet<String>();
    var scenes =
        Stream.of(
            "4", "A4", "4A", "AA4", "4AA", "A4A", "04", "004", "40", "4.1", "4-1", "41", "4a", "a4",
            "A", "ÄÖ", "АБ", "東", "西", "I-12-3", "I-1-23", "123456", "S-4", "4-", "-4");

    scenes.forEach(
        scene -> {
          for (String shot : List.of("A", "B", "AA", "AB", "BA", "ABC")) {
            String name = ACME.take(scene, shot, 1, "draft", 1);
            assertThat(names.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(name).matches("[A-Za-z0-9_-]{1,60}");
          }
        });
  }

  @Test
  void the_longest_name_fits() {
    var film = new MediaNames("ABCDEFGH");

    assertThat(film.take("ABCDEFGHIJKL-123456789", "ABC", 9999, "abcdefghijkl", 9999) + ".mov")
        .hasSizeLessThanOrEqualTo(64);
  }

  @Test
  void what_belongs_to_the_film_has_no_shot() {
    assertThat(ACME.film("dx", 2)).isEqualTo("ACME_dx_v02");
  }

  @Test
  void a_stage_is_one_lower_case_word() {
    assertThatThrownBy(() -> ACME.film("Final Cut", 1)).hasMessageContaining("'Final Cut'");
    assertThatThrownBy(() -> ACME.take("1", "A", 0, "draft", 1)).hasMessageContaining("0 is not");
  }

  @Test
  void reels_are_camera_scene_shot_and_take() {
    var reels =
        reels(
            "media/" + ACME.take("12", "B", 3, "draft", 1) + ".mp4",
            "media/" + ACME.take("A12", "B", 3, "draft", 1) + ".mp4");

    assertThat(reels.values()).containsExactly("A012B03", "AA012B03");
  }

  @Test
  void a_second_file_of_a_take_and_a_name_that_is_too_long_get_a_hash() {
    var reels =
        reels(
            "media/" + ACME.take("12", "B", 3, "draft", 1) + ".mp4",
            "media/" + ACME.take("12", "B", 3, "final", 1) + ".mp4",
            "media/" + ACME.take("AA12", "BC", 3, "draft", 1) + ".mp4",
            "stock/Sunset.mov");

    assertThat(reels.values()).doesNotHaveDuplicates().first().isEqualTo("A012B03");
    assertThat(reels.values()).allMatch(reel -> reel.matches("[A-Z0-9]{1,8}"));
  }

  private static Map<String, String> reels(String... paths) {
    List<Item> items = Stream.of(paths).map(MediaNamesTest::clip).toList();
    var track = new Track("V1", Track.Kind.VIDEO, true, items);
    return ReelNames.of(new Timeline("Film", FrameRate.FPS_24, Timelines.HD, 0, List.of(track)));
  }

  private static Item clip(String path) {
    var available = new TimeRange(0, 10);
    var media = Media.External.picture(path, path, available, Timelines.id(path));
    return Item.Clip.of(path, media, available);
  }
}
