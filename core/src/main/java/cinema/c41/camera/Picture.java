package cinema.c41.camera;

import java.util.List;

/// What a shot shows: everything a board needs to know.
///
/// @param subject the name of the figure the shot is about, empty when it is about the place or a
///     thing
/// @param action the words of the action in the shot, for props and gestures; empty when none
/// @param lens focal length in millimetres, full frame
/// @param mouths the lines that are spoken on camera
public record Picture(
    Place place,
    List<Figure> figures,
    ShotSize size,
    CameraMove move,
    int lens,
    String subject,
    String action,
    List<MouthCue> mouths) {
  public Picture {
    figures = List.copyOf(figures);
    mouths = List.copyOf(mouths);
  }
}
