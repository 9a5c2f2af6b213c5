package cinema.c41.camera;

/// Where somebody looks, as seen in the frame. Two people in one scene look in opposite directions
/// for as long as the camera stays on one side of the line between them.
public enum Eyeline {
  LEFT,
  RIGHT,
  CAMERA,
  DOWN,
  AWAY
}
