package cinema.c41.engines.boards;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.MouthCue;
import cinema.c41.camera.Picture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.figure.Attitude;
import cinema.c41.engines.boards.figure.Attitude.Gesture;
import cinema.c41.engines.boards.figure.Casting;
import cinema.c41.engines.boards.figure.Expression;
import cinema.c41.engines.boards.figure.FigureArtist;
import cinema.c41.engines.boards.figure.Mood;
import cinema.c41.engines.boards.figure.Viseme;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Daylight;
import cinema.c41.engines.boards.ink.Noise;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Paper;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Rostrum.Laid;
import cinema.c41.engines.boards.ink.Tint;
import cinema.c41.engines.boards.inserts.InsertArtist;
import cinema.c41.engines.boards.outdoors.Shore;
import cinema.c41.engines.boards.set.SetDesign;
import cinema.c41.engines.boards.set.Stage;
import java.util.ArrayList;
import java.util.List;

/// Everything of one shot that is drawn, in layers from far to near, and how the layers lie in each
/// frame. Owned by the thread of its film.
final class ShotDrawing {
  private final CameraWork camera;
  private final List<Layer> back = new ArrayList<>();
  private final List<Player> players = new ArrayList<>();
  private final List<Layer> front = new ArrayList<>();

  private ShotDrawing(CameraWork camera) {
    this.camera = camera;
  }

  /// A drawn layer and its distance in metres.
  private record Layer(Cel cel, double depth) {}

  static ShotDrawing of(BoardJob job, BoardLayout layout, Paper paper, Artists artists) {
    var picture = SetBook.staged(job.picture());
    var framing = Framing.of(picture, layout);
    var pace = new CameraWork.Pace(job.frames(), job.rate().seconds(job.frames()), job.seed());
    var walk = Walk.of(picture, framing, layout, pace.seconds());
    double walked = walk.tracked() ? walk.way() : 0;
    var camera = new CameraWork(picture.move(), layout, framing.distance(), walked, pace);
    var light = Daylight.of(picture.place().time());
    var palette = Palette.of(light, picture.place().interior());
    var desk = new LayerDesk(layout, camera, palette, paper, job.seed());
    var people = Palette.onPeople(light, picture.place().interior());
    var draughtsman =
        new Draughtsman(
            job, picture, layout, new Blocked(framing, walk), new Inks(palette, people), desk);
    return draughtsman.draw(new ShotDrawing(camera), artists);
  }

  /// The stack of one frame, far to near.
  List<Laid> stack(long frame) {
    var stack = new ArrayList<Laid>(12);
    back.forEach(layer -> stack.add(new Laid(layer.cel(), camera.placement(layer.depth(), frame))));
    double t = camera.pace().at(frame);
    players.forEach(player -> stack.addAll(player.play(frame, t, camera)));
    front.forEach(
        layer -> stack.add(new Laid(layer.cel(), camera.placement(layer.depth(), frame))));
    return stack;
  }

  /// Where people are, and where they go.
  private record Blocked(Framing framing, Walk walk) {}

  /// @param people the light on people, which may be kinder than the light of the place
  private record Inks(Palette place, Palette people) {}

  /// The hand that draws the layers.
  private record Draughtsman(
      BoardJob job,
      Picture picture,
      BoardLayout layout,
      Blocked blocked,
      Inks inks,
      LayerDesk desk) {
    ShotDrawing draw(ShotDrawing shot, Artists artists) {
      SetDesign set = SetBook.of(picture.place());
      boolean inside = picture.place().interior();
      double d = framing().distance();
      double far = d + (inside ? 2.2 : 7);
      shot.back.add(new Layer(desk.layer(far, pen -> far(pen, set)), far));
      shot.back.add(
          new Layer(desk.layer(d + 1.3, pen -> set.mid(stage(pen, softness() * .7))), d + 1.3));
      if (picture.size() == ShotSize.INSERT) {
        insert(shot, artists);
        return shot;
      }
      for (var mark : framing().marks().reversed()) {
        if (!mark.fromBehind()) {
          shot.players.add(player(mark));
        }
      }
      front(shot, set, d);
      return shot;
    }

    private Framing framing() {
      return blocked.framing();
    }

    private Palette palette() {
      return inks.place();
    }

    private void front(ShotDrawing shot, SetDesign set, double d) {
      for (var mark : framing().marks()) {
        if (mark.fromBehind()) {
          var attitude = attitude(mark).turned(.6);
          var look = Casting.look(mark.figure());
          var cel =
              desk.figure(
                  mark,
                  pen -> new FigureArtist(look, attitude, attitude, inks.people()).fromBehind(pen));
          shot.front.add(new Layer(cel, d * .55));
        }
      }
      if (Framing.isWide(picture.size())) {
        double near = Math.max(.7, d - 1.5);
        shot.front.add(new Layer(desk.layer(near, pen -> near(pen, set)), near));
      }
    }

    private void near(Pen pen, SetDesign set) {
      if (picture.size() != ShotSize.EXTREME_WIDE) {
        set.fore(stage(pen, 0));
        return;
      }
      var frame = new NearFrame(palette(), layout.width(), layout.height(), job.seed());
      if (SetBook.isGreen(set)) {
        frame.leaves(pen);
      } else if (!(set instanceof Shore)) {
        frame.wall(pen);
      }
    }

    private void insert(ShotDrawing shot, Artists artists) {
      double d = framing().distance();
      var artist =
          new InsertArtist(
              inks.people(),
              artists.hand(),
              picture.figures().isEmpty() ? null : Casting.look(picture.figures().getFirst()));
      double[] size = {layout.width(), layout.height()};
      shot.back.add(new Layer(desk.layer(d + .3, pen -> artist.table(pen, size)), d + .3));
      shot.front.add(new Layer(desk.layer(d, pen -> artist.thing(pen, size, picture.action())), d));
    }

    private void far(Pen pen, SetDesign set) {
      double w = layout.width();
      double h = layout.height();
      pen.wash(Outline.box(-w, -h, 3 * w, 3 * h), palette().tone(1));
      set.far(stage(pen, softness()));
      light(pen, w, h);
    }

    /// The eye is led to the people: light behind them, dusk in the corners.
    private void light(Pen pen, double w, double h) {
      if (!framing().marks().isEmpty()) {
        var mark = framing().marks().getFirst();
        double reach = Math.max(h * .5, mark.head() * 2.4);
        pen.glow(mark.x(), mark.y() + mark.head() * .4, reach, Tint.veil(palette().tone(0), .34));
      }
      int dark = Tint.veil(palette().tone(4), palette().lamps() ? .34 : .20);
      for (double x : new double[] {0, w}) {
        for (double y : new double[] {0, h}) {
          pen.glow(x, y, Math.max(w, h) * .46, dark);
        }
      }
    }

    private Stage stage(Pen pen, double softness) {
      double clear = picture.place().interior() ? 16 : 46;
      var view = new Stage.View(framing().lens(), palette(), softness, clear, job.seed());
      return new Stage(pen, view, new double[] {layout.width(), layout.height()});
    }

    /// How much the set falls out of focus behind a face.
    private double softness() {
      return switch (picture.size()) {
        case EXTREME_WIDE, WIDE -> 0;
        case FULL -> .06;
        case TWO_SHOT -> .16;
        case MEDIUM -> .20;
        case OVER_SHOULDER -> .26;
        case MEDIUM_CLOSE -> .30;
        case CLOSE -> .38;
        case EXTREME_CLOSE, INSERT -> .44;
      };
    }

    private Player player(Mark mark) {
      var figure = mark.figure();
      long seed = Noise.mix(job.seed(), figure.name().hashCode());
      List<MouthCue> cues =
          picture.mouths().stream().filter(cue -> cue.figure().equals(figure.name())).toList();
      var performance = new Performance(cues, job.rate(), seed);
      var walk = Walk.walks(mark) ? blocked.walk() : Walk.NONE;
      var artist = artist(mark, walk);
      double gaze = figure.eyeline() == Eyeline.CAMERA ? -.12 : .27;
      var face = new Expression(Viseme.REST, 1, gaze, Mood.of(picture.action()));
      return Player.drawn(new Player.Role(mark, walk), artist, face, performance, desk);
    }

    /// Who walks is turned where they go; only in company do they look at somebody all the while.
    private FigureArtist artist(Mark mark, Walk walk) {
      var head = attitude(mark);
      var trunk = walk.isSeen() ? head.heading(walk.direction()) : head;
      boolean alone = framing().marks().size() == 1;
      var look = Casting.look(mark.figure());
      return new FigureArtist(look, alone ? trunk : head, trunk, inks.people());
    }

    private Attitude attitude(Mark mark) {
      var figure = mark.figure();
      return Attitude.of(figure.eyeline(), figure.stage(), figure.posture(), gesture(mark));
    }

    /// Whether a raised hand is seen whole.
    private boolean isRoomy() {
      return Framing.isWide(picture.size())
          || picture.size() == ShotSize.MEDIUM
          || picture.size() == ShotSize.OVER_SHOULDER;
    }

    private Gesture gesture(Mark mark) {
      var figure = mark.figure();
      boolean speaks =
          picture.mouths().stream().anyMatch(cue -> cue.figure().equals(figure.name()));
      int pick = (int) (Noise.mix(job.seed() >> 2, figure.cast()) & 3);
      return switch (figure.posture()) {
        case WALKING -> Gesture.STRIDING;
        case SITTING -> speaks && pick == 0 ? Gesture.EXPLAINING : Gesture.RESTING;
        case LYING -> Gesture.RELAXED;
        case LEANING -> Gesture.CROSSED;
        case STANDING ->
            speaks && isRoomy()
                ? Gesture.EXPLAINING
                : List.of(Gesture.RELAXED, Gesture.HIP, Gesture.CROSSED, Gesture.RELAXED).get(pick);
      };
    }
  }
}
