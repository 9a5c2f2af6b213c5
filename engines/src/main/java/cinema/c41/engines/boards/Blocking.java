package cinema.c41.engines.boards;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Picture;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Places people in the frame by thirds: whom the shot is about comes first, with room to look
/// into; others where they stand on the set.
final class Blocking {
  private final Picture picture;
  private final double w;
  private final double h;
  private final boolean upright;

  Blocking(Picture picture, BoardLayout layout) {
    this.picture = picture;
    this.w = layout.width();
    this.h = layout.height();
    this.upright = layout.isUpright();
  }

  List<Mark> marks() {
    Optional<Figure> subject = subject();
    if (subject.isEmpty() || picture.size() == ShotSize.INSERT) {
      return List.of();
    }
    return switch (picture.size()) {
      case EXTREME_WIDE -> standing(picture.place().interior() ? .046 : .026, .80);
      case WIDE -> standing(.072, .90);
      case FULL -> standing(.102, .95);
      case TWO_SHOT -> couple(.215, .37);
      case MEDIUM ->
          picture.figures().size() > 1 && speakers() > 1
              ? couple(.225, .36)
              : single(subject.get(), .25, .34);
      case OVER_SHOULDER -> overShoulder(subject.get());
      case MEDIUM_CLOSE -> single(subject.get(), .38, .40);
      case CLOSE -> single(subject.get(), .60, .47);
      case EXTREME_CLOSE -> single(subject.get(), 1.02, .50);
      case INSERT -> List.of();
    };
  }

  private long speakers() {
    return picture.mouths().stream().map(cue -> cue.figure()).distinct().count();
  }

  private Optional<Figure> subject() {
    return picture.figures().stream()
        .filter(figure -> figure.name().equals(picture.subject()))
        .findFirst()
        .or(() -> picture.figures().stream().findFirst());
  }

  /// A head's height: of the panel's, or as much as an upright frame is wide enough for.
  private double head(double part) {
    double breadth = picture.size() == ShotSize.EXTREME_CLOSE ? 1.02 : .60;
    return Math.min(
        part * h * (w / h > 2.1 ? 1.1 : 1), breadth * w * Math.min(1, part / .60 + .12));
  }

  private List<Mark> single(Figure figure, double part, double height) {
    double head = head(part);
    double y = h * (upright ? height * .86 + .02 : height);
    return List.of(lying(Mark.of(figure, w * third(figure), y, head), 0));
  }

  /// Room to look into: who looks to the right stands on the left.
  private double third(Figure figure) {
    double aside = upright ? .06 : picture.size() == ShotSize.EXTREME_CLOSE ? .05 : .13;
    return switch (figure.eyeline()) {
      case RIGHT -> .5 - aside;
      case LEFT -> .5 + aside;
      case CAMERA -> .5;
      case DOWN, AWAY -> .5 + Math.signum(figure.stage()) * aside * .7;
    };
  }

  /// People from head to foot on one floor.
  private List<Mark> standing(double part, double feet) {
    double head = Math.min(part * h, w * (upright ? .15 : .105));
    var marks = new ArrayList<Mark>();
    for (var figure : ordered()) {
      double x = w * (.5 + figure.stage() * (upright ? .30 : .27));
      // Whoever the shot is not about stands a step further back.
      double size = head * (marks.isEmpty() ? 1 : .93);
      double floor = h * feet - (marks.isEmpty() ? 0 : .24 * head);
      double y = floor - Framing.soles(figure) * size;
      marks.add(lying(Mark.of(figure, x, y, size), marks.size()));
    }
    return apart(lonely(marks), head * 2.3);
  }

  /// Somebody alone in a wide frame stands on a third.
  private List<Mark> lonely(List<Mark> marks) {
    if (marks.size() != 1) {
      return marks;
    }
    var mark = marks.getFirst();
    double x =
        w * (mark.figure().eyeline() == Eyeline.LEFT || mark.figure().stage() > .05 ? .63 : .37);
    return List.of(moved(mark, x));
  }

  private List<Mark> couple(double part, double height) {
    double head = Math.min(head(part), w * .20);
    List<Figure> figures = ordered();
    var marks = new ArrayList<Mark>();
    int n = figures.size();
    for (int i = 0; i < n; i++) {
      var figure = figures.get(i);
      double slot = n == 1 ? third(figure) : slot(figure, figures);
      double tall = figure.posture() == Posture.SITTING ? 1.2 : 0;
      marks.add(lying(Mark.of(figure, w * slot, h * height + tall * head * .35, head), i));
    }
    return apart(marks, head * 1.9);
  }

  /// From left to right as they stand, over the thirds.
  private double slot(Figure figure, List<Figure> all) {
    List<Figure> row = all.stream().sorted(Comparator.comparingDouble(Figure::stage)).toList();
    double from = upright ? .27 : .335;
    return from + (1 - 2 * from) * row.indexOf(figure) / (row.size() - 1.0);
  }

  private List<Mark> overShoulder(Figure speaker) {
    boolean looksLeft =
        speaker.eyeline() == Eyeline.LEFT
            || speaker.eyeline() != Eyeline.RIGHT && speaker.stage() > 0;
    double head = head(.30);
    double x = upright ? .56 : .60;
    var marks = new ArrayList<Mark>();
    marks.add(Mark.of(speaker, w * (looksLeft ? x : 1 - x), h * (upright ? .36 : .40), head));
    double near = Math.min(h * .58, w * .52);
    double side = upright ? .08 : .115;
    var listener = listener(speaker, looksLeft);
    marks.add(
        new Mark(
            listener, w * (looksLeft ? side : 1 - side), h * (upright ? .58 : .52), near, 0, true));
    return marks;
  }

  /// Whoever else is there, or a stranger when the shot does not say who listens.
  private Figure listener(Figure speaker, boolean looksLeft) {
    double stage = looksLeft ? -.6 : .6;
    return picture.figures().stream()
        .filter(figure -> !figure.name().equals(speaker.name()))
        .findFirst()
        .orElse(
            new Figure(
                "",
                speaker.cast() + 1,
                stage,
                Posture.STANDING,
                looksLeft ? Eyeline.RIGHT : Eyeline.LEFT));
  }

  private List<Figure> ordered() {
    var figures = new ArrayList<>(picture.figures());
    figures.sort(Comparator.comparing((Figure figure) -> !figure.name().equals(picture.subject())));
    return figures;
  }

  /// Nobody hides anybody.
  private List<Mark> apart(List<Mark> marks, double gap) {
    if (marks.size() < 2) {
      return marks;
    }
    double room = Math.min(gap, w * .84 / (marks.size() - 1));
    List<Mark> row = marks.stream().sorted(Comparator.comparingDouble(Mark::x)).toList();
    var xs = new double[row.size()];
    for (int i = 0; i < xs.length; i++) {
      xs[i] = i == 0 ? row.getFirst().x() : Math.max(row.get(i).x(), xs[i - 1] + room);
    }
    double shift = Math.min(0, w * .92 - xs[xs.length - 1]);
    double centred = Math.max(shift, w * .08 - xs[0]);
    return marks.stream().map(mark -> moved(mark, xs[row.indexOf(mark)] + centred)).toList();
  }

  private static Mark moved(Mark mark, double x) {
    return new Mark(mark.figure(), x, mark.y(), mark.head(), mark.angle(), mark.fromBehind());
  }

  /// Who lies is turned, head towards the left of the frame or the right.
  ///
  /// @param order of those who lie; each lies a little further away
  private static Mark lying(Mark mark, int order) {
    if (mark.figure().posture() != Posture.LYING) {
      return mark;
    }
    double angle = mark.figure().eyeline() == Eyeline.LEFT ? 1.4 : -1.4;
    double y = mark.y() - order * mark.head() * .8;
    return new Mark(mark.figure(), mark.x(), y, mark.head(), angle, false);
  }
}
