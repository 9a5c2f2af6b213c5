package cinema.c41.preset.check;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.List;

/// What can go wrong between presets and servers.
public final class CheckProblems {
  private CheckProblems() {}

  /// A variant cannot be run now.
  ///
  /// @param readiness is not ready
  public static Problem notReady(Preset preset, Variant variant, Readiness readiness) {
    List<Fix> fixes = Mending.of(preset, variant, readiness);
    return Problem.ofMachine(
            "preset/not-ready",
            preset.id() + " " + variant.name() + " cannot be run now",
            readiness.state(),
            fixes.toArray(Fix[]::new))
        .withEvidence(ReadinessText.lines(readiness));
  }
}
