package cinema.c41.timeline;

/// A note on a stretch of a clip.
///
/// @param frame where it is, counted as the clip's source is: a note stays on its picture when the
///     clip is trimmed
/// @param duration in frames, at least one
/// @param colour one of OpenTimelineIO's: `RED`, `GREEN`, `BLUE` …, upper case
/// @param comment what is said beyond the name; may be empty
public record Marker(long frame, long duration, String name, String colour, String comment) {
  public Marker {
    if (duration < 1) {
      throw new IllegalArgumentException("a marker is at least one frame long");
    }
    if (!colour.matches("[A-Z]+")) {
      throw new IllegalArgumentException("'" + colour + "' is not a colour in upper case");
    }
  }

  public TimeRange range() {
    return new TimeRange(frame, duration);
  }
}
