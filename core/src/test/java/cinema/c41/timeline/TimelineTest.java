package cinema.c41.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {
  private static final AssetId ID = new AssetId(Sha256.of("a take"));

  @Test
  void a_range_ends_before_its_end() {
    var range = TimeRange.between(8, 80);

    assertThat(range).isEqualTo(new TimeRange(8, 72));
    assertThat(range.contains(8)).isTrue();
    assertThat(range.contains(80)).isFalse();
    assertThat(range.contains(new TimeRange(8, 72))).isTrue();
    assertThat(range.contains(new TimeRange(8, 73))).isFalse();
    assertThat(range.overlaps(new TimeRange(80, 5))).isFalse();
    assertThat(range.shifted(-10)).isEqualTo(new TimeRange(-2, 72));
  }

  @Test
  void what_ranges_have_in_common_is_empty_when_they_do_not_meet() {
    var range = new TimeRange(10, 10);

    assertThat(range.within(new TimeRange(15, 100))).isEqualTo(TimeRange.between(15, 20));
    assertThat(range.within(new TimeRange(0, 100))).isEqualTo(range);
    assertThat(range.within(new TimeRange(30, 5)).isEmpty()).isTrue();
    assertThat(range.within(new TimeRange(0, 5)).isEmpty()).isTrue();
  }

  @Test
  void clips_lie_one_after_the_other_with_gaps_between() {
    var first = clip("12A", new TimeRange(8, 72));
    var second = clip("12B", new TimeRange(0, 50));
    var track = new Track("V1", Track.Kind.VIDEO, true, List.of(first, new Item.Gap(24), second));
    var film = new Timeline("Film", FrameRate.FPS_24, new FrameSize(1920, 1080), 0, List.of(track));

    assertThat(film.duration()).isEqualTo(146);
    assertThat(film.track("V1").clips())
        .containsExactly(
            new Track.Placed(first, new TimeRange(0, 72)),
            new Track.Placed(second, new TimeRange(96, 50)));
    assertThat(film.clips()).hasSize(2);
    assertThat(film.tracks(Track.Kind.AUDIO)).isEmpty();
  }

  @Test
  void programmes_begin_at_one_hour() {
    assertThat(Timeline.firstHour(FrameRate.FPS_24)).isEqualTo(86_400);
    assertThat(Timecode.format(Timeline.firstHour(FrameRate.FPS_29_97), FrameRate.FPS_29_97))
        .isEqualTo("01:00:00:00");
  }

  @Test
  void a_clip_lies_within_its_media() {
    assertThatThrownBy(() -> clip("12A", new TimeRange(60, 41)))
        .hasMessageContaining("12A wants")
        .hasMessageContaining("media/12A.mp4");
    assertThatThrownBy(() -> clip("12A", new TimeRange(5, 0))).hasMessageContaining("no frame");
  }

  @Test
  void a_clip_has_the_take_that_is_in_the_cut() {
    var takes = new LinkedHashMap<String, Media>();
    takes.put("12A-1", media("12A-1"));
    takes.put("12A-2", new Media.Missing("not shot yet"));

    assertThatThrownBy(() -> clip(takes, "12A-3")).hasMessageContaining("no take 12A-3");
    assertThat(clip(takes, "12A-1").alternates()).containsOnlyKeys("12A-2");
    assertThat(clip(takes, "12A-2").activeMedia()).isInstanceOf(Media.Missing.class);
  }

  @Test
  void a_clip_keeps_its_own_copy_of_the_takes() {
    var takes = new LinkedHashMap<String, Media>();
    takes.put("12A-1", media("12A-1"));
    var clip = clip(takes, "12A-1");

    takes.put("12A-2", media("12A-2"));

    assertThat(clip.media()).containsOnlyKeys("12A-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/films/a.mp4", "../a.mp4", "media/../../a", "media/", "m\\a.mp4"})
  void media_lie_inside_the_films_folder(String path) {
    var available = new TimeRange(0, 10);

    assertThatThrownBy(() -> Media.External.picture("12A", path, available, ID))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_marker_has_a_length_and_a_colour() {
    assertThatThrownBy(() -> new Marker(0, 0, "note", "RED", "")).hasMessageContaining("one frame");
    assertThatThrownBy(() -> new Marker(0, 1, "note", "red", "")).hasMessageContaining("'red'");
  }

  private static Item.Clip clip(String name, TimeRange source) {
    return Item.Clip.of(name, media(name), source);
  }

  private static Item.Clip clip(SequencedMap<String, Media> takes, String active) {
    return new Item.Clip("12A", takes, active, new TimeRange(0, 10), List.of(), Tree.obj());
  }

  private static Media.External media(String name) {
    return Media.External.picture(name, "media/" + name + ".mp4", new TimeRange(0, 100), ID);
  }
}
