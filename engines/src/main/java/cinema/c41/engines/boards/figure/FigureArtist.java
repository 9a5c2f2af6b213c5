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
  private final Attitude trunk;
  private final Palette palette;

  /// @param trunk the attitude of the body, which may walk one way while the head looks another
  public FigureArtist(Look look, Attitude attitude, Attitude trunk, Palette palette) {
    this.look = look;
    this.attitude = attitude;
    this.trunk = trunk;
    this.palette = palette;
  }

  public Look look() {
    return look;
  }

  /// How far below the middle of the head the soles are, in heads.
  public double stature() {
    return attitude.posture() == Posture.SITTING ? Rig.HIP + 2.05 - NECK : look.stature();
  }

  /// @param gait where in their walk they are, if they walk
  public void body(Pen pen, Gait gait) {
    var body = new BodyPainter(look, trunk, palette, gait);
    if (attitude.posture() != Posture.LYING) {
      body.shadow(pen, stature());
    }
    double dip = Gait.isShown(trunk) ? gait.dip() : 0;
    Pen head = tilted(facing(pen.at(0, dip), attitude));
    new HairPainter(look, palette).back(head, new Skull(look, attitude, 0));
    body.paint(leaning(facing(pen, trunk)).at(0, -NECK));
  }

  public void head(Pen pen, Expression face) {
    new HeadPainter(look, attitude, palette).paint(tilted(facing(pen, attitude)), face);
  }

  /// The same person from behind, close to the lens.
  public void fromBehind(Pen pen) {
    new BackPainter(look, palette).paint(facing(pen, attitude));
  }

  private static Pen facing(Pen pen, Attitude attitude) {
    return attitude.mirrored() ? pen.sized(-1, 1) : pen;
  }

  private Pen tilted(Pen pen) {
    return pen.turned(attitude.pitch() * NOD);
  }

  private Pen leaning(Pen pen) {
    return attitude.posture() == Posture.LEANING ? pen.turned(LEAN) : pen;
  }
}
