package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.FrameRate;
import cinema.c41.testkit.Golden;
import cinema.c41.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdlTest {
  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_film_is_read_back_frame_by_frame(FrameRate rate) {
    var film = Timelines.lastOrders(rate);

    var read = read(film);

    assertThat(read.clips("V").stream().map(EdlTest::bare))
        .containsExactlyElementsOf(expected(film, "V1", "V"));
    assertThat(read.clips("A").stream().map(EdlTest::bare))
        .containsExactlyElementsOf(expected(film, "DX", "A"));
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_wild_cut_of_hundreds_of_clips_is_read_back(FrameRate rate) {
    var film = Timelines.wild(rate, 120, 41);

    var read = read(film);

    assertThat(read.clips("V").stream().map(EdlTest::bare))
        .containsExactlyElementsOf(expected(film, "V1", "V").stream().map(EdlTest::bare).toList())
        .hasSizeGreaterThan(119);
    assertThat(read.clips("A").stream().map(EdlTest::bare))
        .containsExactlyElementsOf(
            expected(film, "DX 1", "A").stream().map(EdlTest::bare).toList());
  }

  @Test
  void gaps_and_missing_shots_are_black() {
    var blacks =
        read(Timelines.lastOrders(FrameRate.FPS_24)).events().stream()
            .filter(event -> event.reel().equals("BL"))
            .toList();

    assertThat(blacks).extracting(event -> event.record().duration()).containsExactly(24L, 48L);
    assertThat(blacks).extracting(event -> event.source().start()).containsExactly(0L, 0L);
    assertThat(blacks.getLast().comment("COMMENT")).isEqualTo("12C: not shot yet");
  }

  @Test
  void notes_are_locators_in_record_time() {
    var events = read(Timelines.lastOrders(FrameRate.FPS_24)).events();

    // 12B starts at frame 96; its note is 20 frames into what is shown of it.
    assertThat(events.stream().map(event -> event.comment("LOC")))
        .contains("01:00:04:20 RED     client: less smile");
  }

  @Test
  void events_are_counted_and_reels_are_names_of_tapes() {
    var film = Timelines.wild(FrameRate.FPS_24, 100, 5);

    var events = read(film).events();

    for (int i = 0; i < events.size(); i++) {
      assertThat(events.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(events).extracting(event -> event.record().start()).isSorted();
    assertThat(events).allMatch(event -> event.reel().matches("[A-Z0-9]{2,8}"));
  }

  @Test
  void a_list_ends_at_999_and_says_what_is_left_out() {
    var film = Timelines.wild(FrameRate.FPS_24, 900, 6);

    var read = read(film);

    assertThat(read.events()).hasSize(999);
    assertThat(read.leftOut())
        .anyMatch(line -> line.matches(".*the last \\d+ of \\d+ events.*"))
        .anyMatch(line -> line.contains("tracks V2, MX, FX"))
        .anyMatch(line -> line.contains("other takes"));
  }

  @Test
  void a_name_cannot_break_a_line() {
    var film = Timelines.lastOrders(FrameRate.FPS_24);
    var named =
        new Timeline("One\nTwo\r\n" + "x".repeat(99), film.rate(), film.size(), 0, film.tracks());

    assertThat(Edl.text(named).lines().findFirst().orElseThrow())
        .startsWith("TITLE: One Two x")
        .hasSize(77);
  }

  @Test
  void the_golden_film() {
    Golden.assertMatches(
        "delivery-last-orders.edl", Edl.text(Timelines.lastOrders(FrameRate.FPS_25)));
  }

  @Test
  void nothing_is_delivered_of_nothing() {
    var empty = new Timeline("Empty", FrameRate.FPS_24, Timelines.HD, 0, List.of());

    assertThatThrownBy(() -> Edl.text(empty)).hasMessageContaining("delivery/nothing-to-deliver");
  }

  private static EdlReader read(Timeline film) {
    return new EdlReader(Edl.text(film), film.rate(), film.startFrame());
  }

  private static List<ReadClip> expected(Timeline film, String track, String lane) {
    return ReadClip.of(film.track(track), lane).stream()
        .map(ReadClip::alone)
        .map(EdlTest::bare)
        .toList();
  }

  /// A locator says where it is on the timeline; how its text reads is tested apart.
  private static ReadClip bare(ReadClip clip) {
    return new ReadClip(
        clip.lane(),
        clip.name(),
        clip.source(),
        clip.record(),
        clip.path(),
        clip.takes(),
        List.of());
  }
}
