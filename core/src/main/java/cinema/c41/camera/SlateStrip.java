package cinema.c41.camera;

import java.util.List;

/// What is written under a board.
///
/// @param slate scene, shot and take: `12A-3`
/// @param title the film's title
/// @param startFrame the timecode of the first frame as a count of frames; it runs with the shot,
///     so a shot's strip does not change when an earlier shot does
/// @param captions the spoken lines with their times in seconds
public record SlateStrip(String slate, String title, long startFrame, List<Caption> captions) {
  public SlateStrip {
    captions = List.copyOf(captions);
  }

  /// A spoken line: shown from `start` to `end`, in seconds from the first frame.
  public record Caption(double start, double end, String speaker, String text) {}
}
