package cinema.c41.delivery;

/// A line as it is spoken in the film: from `start` to `end`, in seconds from the first frame.
///
/// @param speaker empty when nobody is to be named
/// @param text as in the screenplay, emphasis marks included
public record Cue(double start, double end, String speaker, String text) {
  public Cue {
    if (!(start >= 0) || !(end >= start) || Double.isInfinite(end)) {
      throw new IllegalArgumentException("a line from " + start + " to " + end + " seconds");
    }
  }
}
