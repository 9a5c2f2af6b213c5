package cinema.c41.doors.presets;

import cinema.c41.base.Fix;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.Mending;
import cinema.c41.preset.check.Readiness;
import cinema.c41.preset.check.StockCheck;
import java.util.List;

/// A variant, and whether it can be run.
public record CheckedVariant(Preset preset, Variant variant, Readiness readiness) {
  /// Every variant of some presets.
  public static List<CheckedVariant> of(List<Preset> presets, StockCheck check) {
    return presets.stream()
        .flatMap(
            preset ->
                preset.variants().values().stream()
                    .map(one -> new CheckedVariant(preset, one, check.of(preset, one))))
        .toList();
  }

  /// What to do so that it gets ready.
  List<Fix> fixes() {
    return Mending.of(preset, variant, readiness);
  }
}
