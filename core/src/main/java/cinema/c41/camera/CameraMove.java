package cinema.c41.camera;

/// What the camera does while it rolls.
public enum CameraMove {
  STATIC("static"),
  PUSH_IN("push in"),
  PULL_OUT("pull out"),
  PAN_LEFT("pan left"),
  PAN_RIGHT("pan right"),
  TILT_UP("tilt up"),
  TILT_DOWN("tilt down"),
  TRACK_LEFT("track left"),
  TRACK_RIGHT("track right"),
  DOLLY_IN("dolly in"),
  DOLLY_OUT("dolly out"),
  HANDHELD("handheld");

  private final String words;

  CameraMove(String words) {
    this.words = words;
  }

  /// As it is said: `push in`.
  public String words() {
    return words;
  }
}
