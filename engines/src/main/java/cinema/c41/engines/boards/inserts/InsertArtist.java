package cinema.c41.engines.boards.inserts;

import cinema.c41.engines.boards.figure.Look;
import cinema.c41.engines.boards.ink.Lettering;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Tint;
import org.jspecify.annotations.Nullable;

/// Draws the thing an insert is about, on a table, with the hand of whoever the shot is about.
public final class InsertArtist {
  private final Palette palette;
  private final Lettering letters;
  private final Hands hands;

  /// @param look of whose hand it is, null when the shot shows nobody's
  public InsertArtist(Palette palette, Lettering letters, @Nullable Look look) {
    this.palette = palette;
    this.letters = letters;
    this.hands = look == null ? Hands.anybodys(palette) : Hands.of(look, palette);
  }

  /// The table or ground the thing lies on.
  ///
  /// @param size of the panel in pixels
  public void table(Pen pen, double[] size) {
    double w = size[0];
    double h = size[1];
    double edge = h * .52;
    pen.wash(Outline.box(-w, edge, 3 * w, 3 * h), palette.tone(1.5));
    pen.wash(Outline.box(-w, edge, 3 * w, h * .05), palette.tone(.8));
    pen.line(Outline.path(-w, edge, 2 * w, edge), 1.4);
    for (int i = 0; i < 9; i++) {
      double y = edge + h * (.10 + .012 * i * i);
      pen.inked(palette.tone(2.6))
          .line(
              Outline.curve(-w, y, w * .3, y + h * .012, w * .7, y - h * .008, 2 * w, y + h * .01),
              .7);
    }
    pen.glow(w * .5, h * .62, h * .6, Tint.veil(palette.tone(0), .6));
  }

  /// The thing and the hand.
  public void thing(Pen pen, double[] size, String action) {
    double unit = Math.min(size[1], size[0] * 1.15);
    var thing = Thing.of(action);
    Pen there = pen.at(size[0] * .5, size[1] * .52).sized(unit, unit).pressed(1.45);
    there.wash(Outline.oval(.03, .265, .34, .05), Tint.veil(palette.tone(4), .35));
    new ThingPainter(palette, hands, letters).paint(there, thing, action);
  }
}
