package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.FrameSize;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Rostrum.Laid;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkTest {
  private static final BoardLayout LAYOUT = BoardLayout.of(Jobs.HD);
  private static final Figure ANNA = new Figure("ANNA", 0, -.5, Posture.WALKING, Eyeline.RIGHT);
  private static final Figure TOM = new Figure("TOM", 1, .5, Posture.WALKING, Eyeline.LEFT);

  @Test
  void who_walks_goes_where_they_look_and_stays_in_the_frame() {
    for (var size : List.of(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.FULL)) {
      for (double seconds : new double[] {1, 4, 30}) {
        var walk = walk(Jobs.of(size).with(TOM), seconds);
        double x = mark(Jobs.of(size).with(TOM)).x();

        assertThat(walk.travel(0)).isGreaterThan(walk.travel(1));
        assertThat(x + walk.travel(0)).isLessThanOrEqualTo(.91 * LAYOUT.width());
        assertThat(x + walk.travel(1)).isGreaterThanOrEqualTo(.09 * LAYOUT.width());
      }
    }
  }

  @Test
  void company_walks_one_way() {
    var jobs = Jobs.of(ShotSize.WIDE).with(ANNA, TOM);

    assertThat(walk(jobs, 3).direction()).isEqualTo(1);
    assertThat(walk(jobs.moving(CameraMove.TRACK_LEFT), 3).direction()).isEqualTo(-1);
  }

  @Test
  void the_camera_that_tracks_keeps_people_in_their_place() {
    var walk = walk(Jobs.of(ShotSize.FULL).with(ANNA).moving(CameraMove.TRACK_RIGHT), 4);

    assertThat(walk.tracked()).isTrue();
    assertThat(walk.travel(0)).isZero();
    assertThat(walk.travel(.7)).isZero();
    assertThat(walk.way()).isPositive();
  }

  @Test
  void a_shot_takes_as_many_steps_as_its_way_is_long() {
    for (double seconds : new double[] {1, 2, 4}) {
      var walk = walk(Jobs.of(ShotSize.WIDE).with(ANNA), seconds);
      double head = mark(Jobs.of(ShotSize.WIDE).with(ANNA)).head();

      assertThat(walk.steps() * 2 * walk.reach() * head).isEqualTo(walk.way(), within(1e-6));
    }
  }

  @Test
  void nobody_walks_who_stands_or_is_seen_from_close() {
    assertThat(walk(Jobs.of(ShotSize.WIDE), 3)).isEqualTo(Walk.NONE);
    assertThat(walk(Jobs.of(ShotSize.CLOSE).with(ANNA), 3)).isEqualTo(Walk.NONE);
    assertThat(Walk.NONE.travel(.5)).isZero();
  }

  @Test
  void legs_are_drawn_anew_as_the_walk_goes_on() {
    var job =
        Jobs.of(ShotSize.FULL).with(ANNA).at(new FrameSize(320, 180)).in("STREET", false, "DAY");
    var layout = BoardLayout.of(job.size());
    var film = ShotDrawing.of(job.silent(), layout, Artists.ready().paper(), Artists.ready());

    var bodies = new HashSet<Cel>();
    for (long frame = 0; frame < 40; frame++) {
      bodies.add(body(film.stack(frame)).cel());
    }

    assertThat(bodies).hasSize(Walk.DRAWINGS);
    assertThat(body(film.stack(0)).placement().bx())
        .isGreaterThan(body(film.stack(40)).placement().bx());
  }

  /// Two layers of the set, then somebody's body.
  private static Laid body(List<Laid> stack) {
    return stack.get(2);
  }

  private static Walk walk(Jobs jobs, double seconds) {
    var picture = jobs.silent().picture();
    return Walk.of(picture, Framing.of(picture, LAYOUT), LAYOUT, seconds);
  }

  private static Mark mark(Jobs jobs) {
    return Framing.of(jobs.silent().picture(), LAYOUT).marks().getFirst();
  }
}
