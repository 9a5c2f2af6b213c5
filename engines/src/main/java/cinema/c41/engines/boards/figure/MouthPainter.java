package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws a mouth in one of its shapes.
final class MouthPainter {
  private final Look look;
  private final Palette palette;

  MouthPainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  void paint(Pen pen, Skull skull, Expression face) {
    var mouth = face.mouth();
    double reach = .29 * mouth.wide();
    double lift = face.mood().corner() * .018;
    var at =
        new Lips(
            skull.x(-reach),
            skull.x(0) + .012 * StrictMath.sin(skull.yaw()),
            skull.x(reach),
            skull.y(.315),
            lift);
    double weight = HeadPainter.weight(pen.scale());
    if (mouth.open() > 0) {
      opening(pen, at, mouth, weight);
    } else {
      closed(pen, at, mouth == Viseme.PRESSED, weight);
    }
    lower(pen, at, mouth.open(), weight);
  }

  private void closed(Pen pen, Lips at, boolean pressed, double weight) {
    if (look.soft()) {
      double thick = pressed ? .012 : .024;
      pen.wash(
          Outline.from(at.left, at.y - at.lift)
              .to(at.middle - .03, at.y - thick)
              .to(at.middle, at.y - thick * .7)
              .to(at.middle + .03, at.y - thick)
              .to(at.right, at.y - at.lift)
              .to(at.middle + .02, at.y + thick * 1.3)
              .to(at.middle - .03, at.y + thick * 1.3)
              .blob(),
          lip(.75));
    }
    pen.line(
        Outline.from(at.left, at.y - at.lift)
            .to(at.middle - .035, at.y + .004)
            .to(at.middle, at.y + .009)
            .to(at.middle + .03, at.y + .003)
            .to(at.right, at.y - at.lift)
            .curve(),
        weight * (pressed ? 1.6 : 1.25));
    pen.line(
        Outline.curve(at.left - .008, at.y - at.lift - .012, at.left - .004, at.y - at.lift + .012),
        weight * .7);
  }

  private void opening(Pen pen, Lips at, Viseme mouth, double weight) {
    double top = at.y - mouth.open() * .22;
    double low = at.y + mouth.open() * .95;
    double round = mouth.round();
    double side = (top + low) / 2 * round + (at.y - at.lift) * (1 - round);
    double in = .55 + .12 * round;
    double l = at.middle + (at.left - at.middle) * in;
    double r = at.middle + (at.right - at.middle) * in;
    if (look.soft()) {
      pen.wash(
          Outline.from(at.left - .01, side)
              .to(l, top - .026)
              .to(at.middle, top - .018)
              .to(r, top - .026)
              .to(at.right + .01, side)
              .to(r, low + .03)
              .to(l, low + .03)
              .blob(),
          lip(.75));
    }
    var hole =
        Outline.from(at.left, side)
            .to(l, top)
            .to(at.middle, top + .004)
            .to(r, top)
            .to(at.right, side)
            .to(r, low - .006)
            .to(at.middle, low)
            .to(l, low - .006)
            .blob();
    pen.wash(hole, palette.local(0xFF5A2A2A, 2.6));
    tongue(pen, at.middle, r - l, new double[] {low, mouth.open()});
    teeth(pen, new double[] {l, r, top, low, side}, mouth);
    pen.line(hole, weight);
    pen.line(
        Outline.curve(at.left, side, l, top, at.middle, top + .004, r, top, at.right, side),
        weight * 1.35);
  }

  /// @param depth where the opening ends below, and its height
  private void tongue(Pen pen, double middle, double width, double[] depth) {
    if (depth[1] > .055) {
      var shape = Outline.oval(middle, depth[0] - depth[1] * .22, width * .42, depth[1] * .2);
      pen.wash(shape, palette.local(0xFFC76F62, .8));
    }
  }

  private void teeth(Pen pen, double[] box, Viseme mouth) {
    if (mouth.teeth() <= 0) {
      return;
    }
    double edge = box[2] + (box[3] - box[2]) * mouth.teeth() * .85;
    double inset = (box[1] - box[0]) * .04;
    pen.wash(
        Outline.from(box[0] - inset, (box[2] + box[4]) / 2)
            .to(box[0] + inset, box[2] + .006)
            .to(box[1] - inset, box[2] + .006)
            .to(box[1] + inset, (box[2] + box[4]) / 2)
            .to(box[1] - inset, edge)
            .to(box[0] + inset, edge)
            .blob(),
        palette.local(0xFFFBF8EF, 0.1));
  }

  /// The shadow under the lower lip.
  private void lower(Pen pen, Lips at, double open, double weight) {
    double y = at.y + .052 + open * .98;
    double half = (at.right - at.left) * .24;
    pen.line(
        Outline.curve(at.middle - half, y - .006, at.middle, y + .004, at.middle + half, y - .008),
        weight * .8);
    int shadow = Tint.veil(palette.local(look.colours().skin(), 2), .4);
    pen.wash(
        Outline.blob(
            at.middle - half, y, at.middle, y - .006, at.middle + half, y, at.middle, y + .022),
        shadow);
  }

  private int lip(double density) {
    return Tint.veil(palette.local(0xFFC4665A, 0.9), density * 0.8);
  }

  /// @param lift how far the corners are raised
  private record Lips(double left, double middle, double right, double y, double lift) {}
}
