package cinema.c41.engines.boards.figure;

import cinema.c41.camera.Posture;
import cinema.c41.engines.boards.ink.Extent;
import cinema.c41.engines.boards.ink.Palette;
import cinema.c41.engines.boards.ink.Pen;

/// Draws one member of the cast in one attitude. A figure is two drawings, so that the head can
/// move: the body with whatever hangs behind the neck, and the head over it.
///
/// The pen that is handed in stands in the middle of the head, with a head's height as its unit.
public final class FigureArtist {
  /// Where faces of different lids and gazes may differ.
  public static final Extent EYES = new Extent(-.56, -.30, .56, .135);

  /// Where faces of different mouths may differ.
  public static final Extent MOUTH = new Extent(-.56, .14, .56, .70);

  /// How far the shoulders are pulled up from where the rig has them.
  private static final double NECK = .19;

  private static final double LEAN = 0.09;
  private static final double NOD = 0.10;

  private final Look look;
  private final Attitude attitude;
  private final Palette palette;

  public FigureArtist(Look look, Attitude attitude, Palette palette) {
    this.look = look;
    this.attitude = attitude;
    this.palette = palette;
  }

  public Look look() {
    return look;
  }

  /// How far below the middle of the head the soles are, in heads.
  public double stature() {
    return attitude.posture() == Posture.SITTING ? Rig.HIP + 2.05 - NECK : look.stature();
  }

  public void body(Pen pen) {
    Pen facing = facing(pen);
    var body = new BodyPainter(look, attitude, palette);
    if (attitude.posture() != Posture.LYING) {
      body.shadow(pen, stature());
    }
    new HairPainter(look, palette).back(tilted(facing), new Skull(look, attitude, 0));
    body.paint(leaning(facing).at(0, -NECK));
  }

  public void head(Pen pen, Expression face) {
    new HeadPainter(look, attitude, palette).paint(tilted(facing(pen)), face);
  }

  /// The same person from behind, close to the lens.
  public void fromBehind(Pen pen) {
    new BackPainter(look, palette).paint(facing(pen));
  }

  private Pen facing(Pen pen) {
    return attitude.mirrored() ? pen.sized(-1, 1) : pen;
  }

  private Pen tilted(Pen pen) {
    return pen.turned(attitude.pitch() * NOD);
  }

  private Pen leaning(Pen pen) {
    return attitude.posture() == Posture.LEANING ? pen.turned(LEAN) : pen;
  }
}
