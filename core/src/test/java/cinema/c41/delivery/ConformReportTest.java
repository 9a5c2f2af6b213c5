package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.delivery.ConformReport.Format;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformReportTest {
  @ParameterizedTest
  @EnumSource(Format.class)
  void a_plain_cut_loses_nothing(Format format) {
    var clip = Item.Clip.of("12A", picture("a.mp4", 100), new TimeRange(0, 10));

    assertThat(ConformReport.text(film(clip), format))
        .isEqualTo("Film as " + format.title() + "\nEverything on the timeline is in the file.\n");
  }

  @Test
  void an_edl_says_all_that_it_cannot_hold() {
    var lines = ConformReport.lines(Timelines.lastOrders(FrameRate.FPS_24), Format.EDL);

    assertThat(lines)
        .containsExactly(
            "track MX: a list has one picture track and one sound track",
            "12C: not shot yet; there is a gap",
            "12A, 12B: other takes than the circled one; an event has one source",
            "12A, 12B: what C41 noted of the clip");
  }

  @Test
  void opentimelineio_has_the_takes_but_nobody_shows_them() {
    assertThat(ConformReport.text(Timelines.lastOrders(FrameRate.FPS_24), Format.OTIO))
        .startsWith("Last Orders as OpenTimelineIO\nNot in the file, or not shown")
        .contains("- 12A, 12B: other takes are in the file, but no editing program shows them");
  }

  @Test
  void a_take_that_is_too_short_to_stand_in_is_named() {
    var takes = new LinkedHashMap<String, Media>();
    takes.put("12A-1", picture("short.mp4", 20));
    takes.put("12A-2", picture("long.mp4", 100));
    var source = new TimeRange(50, 10);
    var clip = new Item.Clip("12A", takes, "12A-2", source, List.of(), Tree.obj());

    assertThat(ConformReport.lines(film(clip), Format.FCP7))
        .containsExactly("12A: other takes that are missing, or too short to stand in");
  }

  @Test
  void many_clips_are_counted_not_listed() {
    var film = Timelines.wild(FrameRate.FPS_24, 60, 8);

    assertThat(ConformReport.text(film, Format.EDL)).containsPattern("S\\d+ and \\d+ more: other");
  }

  private static Timeline film(Item.Clip clip) {
    var track = new Track("V1", Track.Kind.VIDEO, true, List.of(clip));
    return new Timeline("Film", FrameRate.FPS_24, Timelines.HD, 0, List.of(track));
  }

  private static Media picture(String path, long frames) {
    return Media.External.picture(path, path, new TimeRange(0, frames), Timelines.id(path));
  }
}
