package cinema.c41.schedule;

import cinema.c41.asset.Asset;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.StepId;

/// A file of the film's folder: where it goes (relative, with `/`), and where its bytes come from.
public record Deliverable(String path, Source source) {
  /// Where bytes come from.
  public sealed interface Source {
    /// An output of a step of this plan.
    record Output(StepId step, String role) implements Source {}

    /// Something that was kept earlier.
    record Kept(Asset asset) implements Source {}
  }

  /// The bytes, once everything is made.
  public Asset asset(Inputs inputs) {
    return switch (source) {
      case Source.Output(var step, var role) -> inputs.made(step).output(role).asset();
      case Source.Kept(var asset) -> asset;
    };
  }
}
