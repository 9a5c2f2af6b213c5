package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engine.BoardJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BoardFilmTest {
  private static final Artists ARTISTS = Artists.ready();

  private static final List<FrameSize> ASPECTS =
      List.of(
          Jobs.TINY,
          new FrameSize(90, 160),
          new FrameSize(120, 120),
          new FrameSize(240, 100),
          new FrameSize(16, 16));

  @Test
  void every_size_is_drawn_in_every_aspect() {
    for (var size : ShotSize.values()) {
      for (var aspect : ASPECTS) {
        var frame = BoardFilm.drawn(Jobs.of(size).at(aspect).saying("aa"), ARTISTS).shoot(3);

        assertThat(frame.bytes()).hasSize(aspect.width() * aspect.height() * 3 / 2);
        assertThat(spread(frame.bytes(), aspect)).as(size + " at " + aspect).isGreaterThan(20);
      }
    }
  }

  @Test
  void every_move_is_shot_from_its_first_frame_to_its_last() {
    for (var move : CameraMove.values()) {
      var film = BoardFilm.drawn(Jobs.of(ShotSize.WIDE).moving(move).silent(), ARTISTS);

      String first = hash(film, 0);
      String last = hash(film, 47);

      assertThat(first).as(move.words()).isNotEqualTo(last);
    }
  }

  @Test
  void every_posture_and_eyeline_is_drawn() {
    for (var posture : Posture.values()) {
      for (var eyeline : Eyeline.values()) {
        var figure = new Figure("UTE", 5, .2, posture, eyeline);
        var job = Jobs.of(ShotSize.MEDIUM).with(figure).saying("m");

        assertThat(spread(BoardFilm.drawn(job, ARTISTS).shoot(0).bytes(), Jobs.TINY))
            .isGreaterThan(20);
      }
    }
  }

  @Test
  void a_shot_without_people_is_no_empty_frame() {
    for (var size : ShotSize.values()) {
      var job = Jobs.of(size).with().silent();

      assertThat(spread(BoardFilm.drawn(job, ARTISTS).shoot(0).bytes(), Jobs.TINY))
          .isGreaterThan(20);
    }
  }

  @Test
  void a_crowd_fits_into_one_frame() {
    var crowd = new ArrayList<Figure>();
    for (int i = 0; i < 9; i++) {
      crowd.add(new Figure("EXTRA " + i, i, -1 + i * .25, Posture.STANDING, Eyeline.CAMERA));
    }
    var layout = BoardLayout.of(Jobs.TINY);

    var marks =
        new Blocking(
                Jobs.of(ShotSize.WIDE).with(crowd.toArray(new Figure[0])).silent().picture(),
                layout)
            .marks();

    assertThat(marks).hasSize(9).allMatch(mark -> mark.x() > 0 && mark.x() < layout.width());
  }

  @Test
  void the_same_job_gives_the_same_bytes_in_any_order_of_frames() {
    var job =
        Jobs.of(ShotSize.CLOSE).moving(CameraMove.HANDHELD).saying("aa", "m", "ow", "f", "iy");
    var forwards = BoardFilm.drawn(job, ARTISTS);
    var backwards = BoardFilm.drawn(job, Artists.ready());

    List<String> one = List.of(hash(forwards, 0), hash(forwards, 9), hash(forwards, 31));
    List<String> other =
        List.of(hash(backwards, 31), hash(backwards, 9), hash(backwards, 0)).reversed();

    assertThat(other).isEqualTo(one);
  }

  @Test
  void another_take_differs() {
    var job = Jobs.of(ShotSize.WIDE).silent();
    var retake =
        new BoardJob(
            job.size(), job.rate(), job.frames(), job.handle(), job.picture(), job.strip(), 8);

    assertThat(hash(BoardFilm.drawn(job, ARTISTS), 0))
        .isNotEqualTo(hash(BoardFilm.drawn(retake, ARTISTS), 0));
  }

  @Test
  void two_films_shot_at_once_do_not_disturb_each_other() {
    var close = Jobs.of(ShotSize.CLOSE).saying("aa", "m");
    var wide = Jobs.of(ShotSize.WIDE).moving(CameraMove.TRACK_LEFT).silent();
    String alone = hash(BoardFilm.drawn(close, ARTISTS), 20);

    var one = CompletableFuture.supplyAsync(() -> hash(BoardFilm.drawn(close, ARTISTS), 20));
    var two = CompletableFuture.supplyAsync(() -> hash(BoardFilm.drawn(wide, ARTISTS), 20));

    assertThat(two.join()).isNotEqualTo(alone);
    assertThat(one.join()).isEqualTo(alone);
  }

  @Test
  void a_mouth_is_open_on_aa_and_closed_on_m() {
    var size = new FrameSize(640, 360);
    var film = BoardFilm.drawn(Jobs.of(ShotSize.CLOSE).at(size).saying("m", "aa", "m"), ARTISTS);

    double closed = darkness(film.shoot(2).bytes(), size);
    double open = darkness(film.shoot(7).bytes(), size);
    double again = darkness(film.shoot(12).bytes(), size);

    assertThat(open).isGreaterThan(closed + 150);
    assertThat(again).isLessThan(open - 150);
  }

  @Test
  void a_shot_that_stands_still_lives() {
    for (var size : List.of(ShotSize.EXTREME_WIDE, ShotSize.MEDIUM, ShotSize.INSERT)) {
      var film = BoardFilm.drawn(Jobs.of(size).with().silent(), ARTISTS);
      byte[] before = film.shoot(0).bytes().clone();

      double moved = difference(before, film.shoot(12).bytes(), Jobs.TINY);

      assertThat(moved).as(size.words()).isGreaterThan(.7);
    }
  }

  @Test
  void the_timecode_and_the_line_are_written_under_the_panel() {
    var film = BoardFilm.drawn(Jobs.of(ShotSize.WIDE).at(Jobs.HD).saying("aa"), ARTISTS);
    byte[] first = strip(film.shoot(0).bytes());
    byte[] second = strip(film.shoot(1).bytes());
    byte[] silent =
        strip(
            BoardFilm.drawn(Jobs.of(ShotSize.WIDE).at(Jobs.HD).silent(), ARTISTS).shoot(0).bytes());

    assertThat(second).isNotEqualTo(first);
    assertThat(silent).isNotEqualTo(first);
  }

  @Test
  void the_seconds_under_the_panel_are_those_of_the_cut() {
    var cut = Jobs.of(ShotSize.WIDE).at(Jobs.HD).lasting(60).silent();
    var film = Jobs.of(ShotSize.WIDE).at(Jobs.HD).lasting(60 + 2 * 12).silent();
    var handled =
        new BoardJob(
            film.size(), film.rate(), film.frames(), 12, film.picture(), film.strip(), film.seed());

    assertThat(strip(BoardFilm.drawn(handled, ARTISTS).shoot(0).bytes()))
        .isEqualTo(strip(BoardFilm.drawn(cut, ARTISTS).shoot(0).bytes()))
        .isNotEqualTo(strip(BoardFilm.drawn(film, ARTISTS).shoot(0).bytes()));
  }

  private static byte[] strip(byte[] frame) {
    int from = 655 * 1280;
    return Arrays.copyOfRange(frame, from, 720 * 1280);
  }

  private static String hash(BoardFilm film, long frame) {
    return Sha256.of(film.shoot(frame).bytes()).hex();
  }

  /// How far apart the lights and darks of a frame lie.
  private static int spread(byte[] frame, FrameSize size) {
    int low = 255;
    int high = 0;
    for (int i = 0; i < size.width() * size.height(); i++) {
      low = Math.min(low, frame[i] & 0xFF);
      high = Math.max(high, frame[i] & 0xFF);
    }
    return high - low;
  }

  /// Dark pixels where the mouth of a close shot is.
  private static double darkness(byte[] frame, FrameSize size) {
    var layout = BoardLayout.of(size);
    var mark =
        Framing.of(Jobs.of(ShotSize.CLOSE).at(size).silent().picture(), layout).marks().getFirst();
    int dark = 0;
    for (int y = (int) (mark.y() + .2 * mark.head()); y < mark.y() + .48 * mark.head(); y++) {
      for (int x = (int) mark.x(); x < mark.x() + .28 * mark.head(); x++) {
        int at = (layout.top() + y) * size.width() + layout.left() + x;
        dark += (frame[at] & 0xFF) < 90 ? 1 : 0;
      }
    }
    return dark;
  }

  /// The mean change of a pixel.
  private static double difference(byte[] a, byte[] b, FrameSize size) {
    double sum = 0;
    int n = size.width() * size.height();
    for (int i = 0; i < n; i++) {
      sum += Math.abs((a[i] & 0xFF) - (b[i] & 0xFF));
    }
    return sum / n;
  }
}
