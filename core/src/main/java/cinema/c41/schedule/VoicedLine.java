package cinema.c41.schedule;

import cinema.c41.film.Line;
import cinema.c41.plan.StepId;
import java.util.stream.Stream;

/// A line of a shot, who speaks it, the step that does, and the one that listens to it.
record VoicedLine(Line line, String voice, StepId step, StepId check) {
  /// What must be done before it counts as spoken.
  Stream<StepId> needs() {
    return Stream.of(step, check);
  }
}
