package cinema.c41.run;

import cinema.c41.engine.WorkReport;
import cinema.c41.plan.Made;
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

  /// What a device has done for a result, and for how long. Nothing for what was only remembered,
  /// and where nobody told.
  public static Optional<WorkReport> worked(Made made) {
    return told(made).filter(report -> !report.cached() && report.seconds() > 0);
  }

  /// Nothing, for what was only remembered, and for work of no known size.
  static Optional<Measured> of(Step step, JournalEntry.StepMade entry) {
    double amount = step.work().amount();
    if (amount <= 0) {
      return Optional.empty();
    }
    String kind = step.work().kind();
    return told(entry.made()).isEmpty()
        ? Optional.of(new Measured(kind, new Journal.Timing(amount, entry.took())))
        : worked(entry.made()).map(report -> on(kind, amount, report));
  }

  private static Measured on(String kind, double amount, WorkReport report) {
    var timing = new Journal.Timing(amount, seconds(report.seconds()));
    return new Measured(on(kind, report.device()), timing);
  }

  private static Optional<WorkReport> told(Made made) {
    return made.outputs().stream()
        .map(output -> WorkReport.of(output.facts()))
        .filter(report -> !report.device().isEmpty())
        .findFirst();
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1e9));
  }
}
