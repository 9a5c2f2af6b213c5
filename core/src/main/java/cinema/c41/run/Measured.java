package cinema.c41.run;

import cinema.c41.engine.WorkReport;
import cinema.c41.plan.Step;
import java.time.Duration;
import java.util.Optional;

/// How long a step took, as far as that says how long the next of its kind will take.
///
/// @param kind of work; on a device when it was told which one did it
public record Measured(String kind, Journal.Timing timing) {
  /// A kind of work as a device does it: another one is faster or slower.
  public static String on(String kind, String device) {
    return device.isEmpty() ? kind : kind + " on " + device;
  }

  /// Nothing, for what was only remembered, and for work of no known size.
  static Optional<Measured> of(Step step, JournalEntry.StepMade entry) {
    double amount = step.work().amount();
    Optional<WorkReport> told =
        entry.made().outputs().stream()
            .map(output -> WorkReport.of(output.facts()))
            .filter(report -> !report.device().isEmpty())
            .findFirst();
    Duration took = told.map(report -> seconds(report.seconds())).orElse(entry.took());
    boolean cached = told.map(WorkReport::cached).orElse(false);
    boolean unknown = told.isPresent() && took.isZero();
    if (amount <= 0 || cached || unknown) {
      return Optional.empty();
    }
    String kind = on(step.work().kind(), told.map(WorkReport::device).orElse(""));
    return Optional.of(new Measured(kind, new Journal.Timing(amount, took)));
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
