package cinema.c41.cut;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Marker;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What editors get, frame by frame. At 24 frames a second the first hour is frame 86,400, at 29.97
/// it is frame 108,000.
class AssemblyTest {
  private static final CutList TWO =
      Cuts.list(
          Cuts.shot("1A", Cuts.footage("a", 42, Cuts.sound("one", 0.35, 48_000))),
          Cuts.shot("1B", Cuts.footage("b", 72)),
          Cuts.shot("2A", 3, Cuts.footage("c", 42, Cuts.sound("two", 0.35, 48_000))));

  private static final Making MAKING = new Making(Sha256.of("take"), 0, 7, "boards 1");

  @Test
  void pictures_lie_frame_to_frame_without_their_handles() {
    Timeline timeline = timeline(FrameRate.FPS_24, TWO);

    assertThat(timeline.startFrame()).isEqualTo(86_400);
    assertThat(timeline.duration()).isEqualTo(42 + 72 + 42);
    assertThat(timeline.track("V1").clips())
        .extracting(Track.Placed::record)
        .containsExactly(new TimeRange(0, 42), new TimeRange(42, 72), new TimeRange(114, 42));
    assertThat(timeline.track("V1").items()).noneMatch(Item.Gap.class::isInstance);
  }

  @Test
  void a_take_comes_in_at_the_hour_and_has_its_handles_around_it() {
    Item.Clip clip = timeline(FrameRate.FPS_24, TWO).track("V1").clips().getFirst().clip();

    assertThat(clip.source()).isEqualTo(new TimeRange(86_400, 42));
    assertThat(clip.activeMedia())
        .isInstanceOfSatisfying(
            Media.External.class,
            media -> {
              assertThat(media.available()).isEqualTo(new TimeRange(86_392, 8 + 42 + 8));
              assertThat(media.path()).isEqualTo("media/BAR_001A_T01_draft_v01.mp4");
              assertThat(media.channels()).isZero();
            });
  }

  @Test
  void the_first_shot_of_every_scene_is_marked() {
    List<Track.Placed> clips = timeline(FrameRate.FPS_24, TWO).track("V1").clips();

    assertThat(clips)
        .extracting(placed -> placed.clip().markers())
        .containsExactly(
            List.of(new Marker(86_400, 1, "1 INT. BAR - NIGHT", "BLUE", "")),
            List.of(),
            List.of(new Marker(86_400, 1, "2 ", "BLUE", "")));
  }

  @Test
  void lines_lie_where_they_are_spoken() {
    Timeline timeline = timeline(FrameRate.FPS_24, TWO);

    // 0.35 s are 8.4 frames; a line of one second fills 24
    assertThat(timeline.track("DX 1").clips())
        .extracting(Track.Placed::record)
        .containsExactly(new TimeRange(8, 24), new TimeRange(114 + 8, 24));
    assertThat(timeline.track("DX 1").clips())
        .extracting(placed -> placed.clip().name())
        .containsExactly("ANNA 1A-1/1", "ANNA 2A-3/1");
  }

  @Test
  void an_editor_is_promised_no_frame_that_the_recording_does_not_fill() {
    CutList list =
        Cuts.list(
            Cuts.shot("1A", Cuts.footage("a", 53, Cuts.sound("short", 0.35, 48_000))),
            Cuts.shot("1B", Cuts.footage("b", 53, Cuts.sound("exact", 0.35, 48_048))),
            Cuts.shot("1C", Cuts.footage("c", 53, Cuts.sound("blip", 0.35, 100))));

    Timeline timeline = timeline(FrameRate.FPS_29_97, list);

    // One second is 29.97 frames, 48,048 samples are thirty, and a blip cannot be less than one.
    // 0.35 s are 10.49 frames.
    assertThat(timeline.track("DX 1").clips())
        .extracting(Track.Placed::record)
        .containsExactly(
            new TimeRange(10, 29), new TimeRange(53 + 10, 30), new TimeRange(106 + 10, 1));
    assertThat(timeline.startFrame()).isEqualTo(108_000);
    assertThat(timeline.track("V1").clips().getLast().clip().source())
        .isEqualTo(new TimeRange(108_000, 53));
  }

  @Test
  void lines_that_would_overlap_by_a_frame_follow_each_other() {
    CutList list =
        Cuts.list(
            Cuts.shot(
                "1A",
                Cuts.footage(
                    "a", 72, Cuts.sound("one", 0, 48_000), Cuts.sound("at once", 0.9, 24_000))));

    assertThat(timeline(FrameRate.FPS_24, list).track("DX 1").clips())
        .extracting(Track.Placed::record)
        .containsExactly(new TimeRange(0, 24), new TimeRange(24, 12));
  }

  @Test
  void a_film_in_which_nobody_speaks_has_no_track_for_it() {
    CutList list = Cuts.list(Cuts.shot("1A", Cuts.footage("a", 10)));

    assertThat(timeline(FrameRate.FPS_24, list).tracks(Track.Kind.AUDIO)).isEmpty();
  }

  @Test
  void takes_that_are_not_in_the_cut_lie_beside_the_one_that_is() {
    var other = new Assembly.Alternate(new ShotId("1", "A"), 2, MAKING, Cuts.footage("a2", 50));
    var same = new Assembly.Alternate(new ShotId("1", "A"), 1, MAKING, Cuts.footage("a1", 50));
    var assembly =
        new Assembly("bar", stock(FrameRate.FPS_24), Map.of(), Map.of("1A", List.of(other, same)));

    Item.Clip clip = assembly.timeline(TWO).track("V1").clips().getFirst().clip();

    assertThat(clip.active()).isEqualTo("1A-1");
    assertThat(clip.media()).containsOnlyKeys("1A-1", "1A-2");
    assertThat(clip.media().get("1A-2"))
        .isEqualTo(
            Media.External.picture(
                "1A-2",
                "media/BAR_001A_T02_draft_v01.mp4",
                new TimeRange(86_392, 66),
                Cuts.asset("a2", "video/mp4").id()));
    assertThat(clip.activeMedia())
        .isInstanceOfSatisfying(
            Media.External.class,
            media -> assertThat(media.asset()).isEqualTo(Cuts.asset("a", "video/mp4").id()));
  }

  @Test
  void what_is_known_of_a_take_goes_along_with_it() {
    Item.Clip clip = timeline(FrameRate.FPS_24, TWO).track("V1").clips().getLast().clip();

    assertThat(clip.metadata().text("shot")).isEqualTo("2A");
    assertThat(clip.metadata().whole("take")).isEqualTo(3);
    assertThat(clip.metadata().text("seed")).isEqualTo("7");
    assertThat(clip.metadata().text("engine")).isEqualTo("boards 1");
    assertThat(clip.metadata().list("dialogue").getFirst().asObj().text("text")).isEqualTo("Yes.");
  }

  private static Timeline timeline(FrameRate rate, CutList list) {
    var headings = Map.of("1", "INT. BAR - NIGHT");
    return new Assembly("bar", stock(rate), headings, Map.of()).timeline(list);
  }

  private static Stock stock(FrameRate rate) {
    return new Stock(new FrameSize(1280, 720), rate, 8);
  }
}
