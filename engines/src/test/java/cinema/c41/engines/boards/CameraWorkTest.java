package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engines.boards.CameraWork.Pace;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CameraWorkTest {
  private static final BoardLayout LAYOUT = BoardLayout.of(Jobs.HD);
  private static final Pace PACE = new Pace(120, 5, 7);
  private static final Offset<Double> AWAY = Offset.offset(.01);

  @Test
  void a_push_makes_everything_bigger_from_frame_to_frame_and_the_near_more_than_the_far() {
    var camera = new CameraWork(CameraMove.PUSH_IN, LAYOUT, 2, 0, PACE);

    for (long frame = 1; frame < 120; frame++) {
      assertThat(camera.placement(2, frame).scale())
          .isGreaterThanOrEqualTo(camera.placement(2, frame - 1).scale());
    }

    assertThat(camera.placement(2, 119).scale()).isBetween(1.14, 1.16);
    assertThat(camera.placement(6, 119).scale()).isBetween(1.02, 1.07);
    assertThat(camera.placement(1, 119).scale()).isGreaterThan(1.25);
  }

  @Test
  void a_pull_ends_where_a_push_begins() {
    var push = new CameraWork(CameraMove.DOLLY_IN, LAYOUT, 2, 0, PACE);
    var pull = new CameraWork(CameraMove.DOLLY_OUT, LAYOUT, 2, 0, PACE);

    assertThat(pull.placement(4, 119)).isEqualTo(push.placement(4, 0));
    assertThat(pull.placement(4, 0)).isEqualTo(push.placement(4, 119));
  }

  @Test
  void a_slow_move_advances_by_fractions_of_a_pixel() {
    var camera = new CameraWork(CameraMove.TRACK_RIGHT, LAYOUT, 3, 400, new Pace(480, 20, 7));

    for (long frame = 1; frame < 480; frame++) {
      double step = camera.placement(8, frame).x(0) - camera.placement(8, frame - 1).x(0);
      assertThat(Math.abs(step)).isLessThan(2.0);
    }
  }

  @Test
  void the_world_goes_by_against_people_who_walk_with_the_camera() {
    var right = new CameraWork(CameraMove.TRACK_RIGHT, LAYOUT, 3, 400, PACE);
    var left = new CameraWork(CameraMove.TRACK_LEFT, LAYOUT, 3, 400, PACE);

    // The drawing that is seen at the left edge lies further right, so the drawing moves left.
    assertThat(right.placement(3, 119).x(0) - right.placement(3, 0).x(0)).isCloseTo(400, AWAY);
    assertThat(right.placement(6, 119).x(0) - right.placement(6, 0).x(0)).isCloseTo(200, AWAY);
    assertThat(left.placement(3, 119).x(0) - left.placement(3, 0).x(0)).isCloseTo(-400, AWAY);
    assertThat(right.people(119)).isEqualTo(right.people(0));
  }

  @Test
  void nothing_that_the_camera_sees_lies_outside_the_drawing() {
    for (var move : CameraMove.values()) {
      var camera = new CameraWork(move, LAYOUT, 2.5, 0, PACE);
      for (double depth : new double[] {.8, 2.5, 9}) {
        var seen = camera.seen(depth);
        for (long frame = 0; frame < 120; frame++) {
          var place = camera.placement(depth, frame);

          assertThat(place.x(0)).as(move.words()).isGreaterThanOrEqualTo(seen.left());
          assertThat(place.x(LAYOUT.width())).isLessThanOrEqualTo(seen.right());
          assertThat(place.y(0)).isGreaterThanOrEqualTo(seen.top());
          assertThat(place.y(LAYOUT.height())).isLessThanOrEqualTo(seen.bottom());
        }
      }
    }
  }

  @Test
  void who_looks_to_the_right_stands_on_the_left() {
    for (var size : List.of(ShotSize.MEDIUM, ShotSize.MEDIUM_CLOSE, ShotSize.CLOSE)) {
      var right =
          Framing.of(Jobs.of(size).with(Jobs.ANNA).silent().picture(), LAYOUT).marks().getFirst();
      var left =
          Framing.of(Jobs.of(size).with(Jobs.TOM).silent().picture(), LAYOUT).marks().getFirst();

      assertThat(right.x()).isLessThan(LAYOUT.width() * .45);
      assertThat(left.x()).isGreaterThan(LAYOUT.width() * .55);
    }
  }

  @Test
  void the_listener_of_an_over_shoulder_stands_where_the_speaker_looks() {
    var marks = Framing.of(Jobs.of(ShotSize.OVER_SHOULDER).silent().picture(), LAYOUT).marks();

    assertThat(marks.getFirst().figure()).isEqualTo(Jobs.ANNA);
    assertThat(marks.getLast().fromBehind()).isTrue();
    assertThat(marks.getLast().x()).isGreaterThan(marks.getFirst().x());
  }

  @Test
  void feet_stay_above_the_strip_and_heads_below_the_edge() {
    for (var frame :
        List.of(
            Jobs.HD,
            new FrameSize(720, 1280),
            new FrameSize(1280, 536),
            new FrameSize(1080, 1080))) {
      var layout = BoardLayout.of(frame);
      for (var size : List.of(ShotSize.EXTREME_WIDE, ShotSize.WIDE, ShotSize.FULL)) {
        for (var posture : Posture.values()) {
          var figure = new Figure("ANNA", 0, 0, posture, Eyeline.RIGHT);
          var mark =
              Framing.of(Jobs.of(size).with(figure).silent().picture(), layout).marks().getFirst();

          assertThat(mark.y() - mark.head() * .6).isPositive();
          assertThat(mark.y() + Framing.soles(figure) * mark.head())
              .isLessThanOrEqualTo(layout.height());
        }
      }
    }
  }
}
