package cinema.c41.engines.boards.figure;

import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Posture;

/// How somebody is turned and held in a shot.
///
/// @param yaw how far the face is turned from the lens, in radians, never negative
/// @param pitch how far the face looks down, from -1 (up) to 1 (down)
/// @param mirrored whether it is turned to the left of the frame instead of the right
public record Attitude(
    double yaw, double pitch, boolean mirrored, Posture posture, Gesture gesture) {
  /// What the arms do.
  public enum Gesture {
    RELAXED,
    EXPLAINING,
    HIP,
    CROSSED,
    HOLDING,
    RESTING,
    STRIDING
  }

  /// The turn that an eyeline asks for. Who looks at nobody in particular keeps to their side.
  public static Attitude of(Eyeline eyeline, double stage, Posture posture, Gesture gesture) {
    boolean towardsLeft = stage > 0;
    return switch (eyeline) {
      case LEFT -> new Attitude(0.66, 0, true, posture, gesture);
      case RIGHT -> new Attitude(0.66, 0, false, posture, gesture);
      case CAMERA -> new Attitude(0.10, 0, towardsLeft, posture, gesture);
      case DOWN -> new Attitude(0.42, 1, towardsLeft, posture, gesture);
      case AWAY -> new Attitude(0.98, -0.1, !towardsLeft, posture, gesture);
    };
  }

  /// Turned to the left or the right of the frame to walk there.
  public Attitude heading(int direction) {
    return new Attitude(0.66, 0, direction < 0, posture, gesture);
  }

  public Attitude turned(double angle) {
    return new Attitude(angle, pitch, mirrored, posture, gesture);
  }
}
