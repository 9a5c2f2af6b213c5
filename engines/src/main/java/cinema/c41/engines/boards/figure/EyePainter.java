package cinema.c41.engines.boards.figure;

import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;

/// Draws one eye: the white in its shadow, the iris where it looks, lids and lashes.
final class EyePainter {
  private final Look look;
  private final Palette palette;

  EyePainter(Look look, Palette palette) {
    this.look = look;
    this.palette = palette;
  }

  void paint(Pen pen, Skull skull, double side, Expression face) {
    var eye = new Eye(skull.x(side), skull.y(.025), .082 * skull.narrow(side), Math.signum(side));
    double weight = HeadPainter.weight(pen.scale());
    double open =
        .031 * face.lids() * (1 + face.mood().lift() * .18) * (skull.pitch() > .5 ? .55 : 1);
    socket(pen, eye);
    if (face.lids() > 0.25) {
      ball(pen, eye, open, face.gaze(), skull);
    }
    lids(pen, eye, open, weight);
  }

  private void socket(Pen pen, Eye eye) {
    int shadow = Tint.veil(palette.local(look.colours().skin(), 1.8), .5);
    pen.wash(
        Outline.from(eye.x - eye.w * 1.25, eye.y - .03)
            .to(eye.x, eye.y - .075)
            .to(eye.x + eye.w * 1.05, eye.y - .03)
            .to(eye.x + eye.w, eye.y + .012)
            .to(eye.x - eye.w, eye.y + .012)
            .blob(),
        shadow);
  }

  private void ball(Pen pen, Eye eye, double open, double gaze, Skull skull) {
    var white =
        Outline.from(eye.x - eye.w, eye.y + .008)
            .to(eye.x - eye.w * .3, eye.y - open)
            .to(eye.x + eye.w * .45, eye.y - open * .92)
            .to(eye.x + eye.w, eye.y + .002)
            .to(eye.x + eye.w * .3, eye.y + open * .62)
            .to(eye.x - eye.w * .4, eye.y + open * .66)
            .blob();
    pen.wash(white, palette.local(0xFFFDFCF8, 0.25));
    double r = Math.min(.040, open * 1.12);
    double x = eye.x + eye.w * (.05 + .40 * gaze) + .01 * StrictMath.sin(skull.yaw());
    double y = eye.y - open * .12 + Math.max(0, skull.pitch()) * .012;
    double rx = .040 * Math.max(.6, eye.w / .082);
    pen.wash(Outline.oval(x, y, rx, r), palette.tone(3.3));
    pen.wash(Outline.oval(x, y, rx * .5, r * .55), palette.tone(4));
    if (pen.scale() > HeadPainter.FINE) {
      pen.wash(
          Outline.oval(x + rx * .38, y - r * .42, rx * .26, r * .26), palette.local(0xFFFFFFFF, 0));
    }
  }

  private void lids(Pen pen, Eye eye, double open, double weight) {
    double flick = look.soft() ? .035 : .012;
    double outer = eye.x + eye.w * eye.out;
    double inner = eye.x - eye.w * eye.out;
    double dip = open < .012 ? .016 : 0;
    pen.line(
        Outline.from(inner, eye.y + .010)
            .to(eye.x - eye.w * .35 * eye.out, eye.y - open * 1.02 + dip)
            .to(eye.x + eye.w * .4 * eye.out, eye.y - open * .98 + dip)
            .to(outer, eye.y + .002)
            .to(outer + flick * eye.out * eye.w / .082, eye.y - flick * .35)
            .curve(),
        weight * (look.soft() ? 1.7 : 1.4));
    if (pen.scale() > HeadPainter.FINE && open > .012) {
      pen.line(
          Outline.curve(
              eye.x - eye.w * .5,
              eye.y + open * .72,
              eye.x + eye.w * .1,
              eye.y + open * .78,
              eye.x + eye.w * .7,
              eye.y + open * .5),
          weight * .5);
      pen.line(
          Outline.curve(
              eye.x - eye.w * .75,
              eye.y - open * 1.25 - .006,
              eye.x,
              eye.y - open * 1.65 - .006,
              eye.x + eye.w * .8,
              eye.y - open * 1.25 - .004),
          weight * .5);
    }
  }

  /// @param w half its width
  /// @param out which way its outer corner lies
  private record Eye(double x, double y, double w, double out) {}
}
