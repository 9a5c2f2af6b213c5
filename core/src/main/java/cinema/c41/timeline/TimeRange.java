package cinema.c41.timeline;

/// A stretch of frames at the timeline's rate: `start` is the first one in it, [#end] the first one
/// after it. The start may lie before zero, the duration may not.
public record TimeRange(long start, long duration) {
  public TimeRange {
    if (duration < 0) {
      throw new IllegalArgumentException("a range of " + duration + " frames");
    }
    Math.addExact(start, duration);
  }

  /// From the first frame up to, and without, `end`.
  public static TimeRange between(long start, long end) {
    return new TimeRange(start, end - start);
  }

  /// The first frame that is no longer in it.
  public long end() {
    return start + duration;
  }

  public boolean isEmpty() {
    return duration == 0;
  }

  public boolean contains(long frame) {
    return frame >= start && frame < end();
  }

  /// Whether all of the other range lies in this one.
  public boolean contains(TimeRange other) {
    return other.start >= start && other.end() <= end();
  }

  public boolean overlaps(TimeRange other) {
    return start < other.end() && other.start < end();
  }

  /// What both have in common; empty, at the later start, when they do not meet.
  public TimeRange within(TimeRange other) {
    long from = Math.max(start, other.start);
    return between(from, Math.max(from, Math.min(end(), other.end())));
  }

  /// The same length, later by so many frames.
  public TimeRange shifted(long frames) {
    return new TimeRange(Math.addExact(start, frames), duration);
  }
}
