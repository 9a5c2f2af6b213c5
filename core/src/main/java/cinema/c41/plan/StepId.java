package cinema.c41.plan;

/// A step's name within its plan, readable: `shot/12A`, `voice/12A/1`, `reel/h264`.
public record StepId(String text) implements Comparable<StepId> {
  public StepId {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a step has a name");
    }
  }

  @Override
  public int compareTo(StepId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
