package cinema.c41.schedule.kit;

import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.Optional;

/// Whether what a preset needs is on a server right now.
@FunctionalInterface
public interface Ready {
  /// Why a variant cannot be run; empty when it can.
  Optional<String> whyNot(Preset preset, Variant variant);
}
