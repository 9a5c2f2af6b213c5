package cinema.c41.preset.cost;

import cinema.c41.preset.DataSize;
import java.util.Optional;

/// What runs of a variant have shown on a device.
///
/// @param device `NVIDIA RTX 4090`
/// @param memory the most that was seen in use, whoever used it; empty when nobody looked
/// @param seconds of the last run, without waiting
/// @param made what the last run made, as `832x480, 81 frames`; empty when nobody knows
/// @param runs how many were measured
public record Shown(
    String device, Optional<DataSize> memory, double seconds, String made, int runs) {
  /// With a later run on the same device.
  ///
  /// @param run a single one
  public Shown then(Shown run) {
    return new Shown(device, most(memory, run.memory), run.seconds, run.made, runs + run.runs);
  }

  private static Optional<DataSize> most(Optional<DataSize> one, Optional<DataSize> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().bytes() >= other.get().bytes() ? one.get() : other.get())
        : one.or(() -> other);
  }
}
