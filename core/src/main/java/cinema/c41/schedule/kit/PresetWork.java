package cinema.c41.schedule.kit;

import cinema.c41.plan.Work;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Request;
import cinema.c41.preset.Variant;
import cinema.c41.preset.cost.Workload;
import java.time.Duration;
import java.util.Optional;

/// How much work it is to run a preset for a shot.
public final class PresetWork {
  /// A server at other work, or with a slow device, is not asleep; how long it may show no sign of
  /// life is the job's own business.
  private static final Duration DEADLINE = Duration.ofHours(24);

  private PresetWork() {}

  /// What is longer than the preset can make is not made.
  public static Work of(Preset preset, Variant variant, Ask ask) {
    Request request = Request.of(preset.id(), ask).withVariant(variant.name());
    Fit.Fits fit =
        switch (Fit.of(ask, preset.shape())) {
          case Fit.Fits fits -> fits;
          case Fit.TooLong _ -> new Fit.Fits(Optional.empty(), Optional.empty());
        };
    boolean isGiven = preset.settings().stream().anyMatch(one -> one.type().isMedia());
    var load = Workload.of(preset, request, fit, Optional.empty(), isGiven);
    return new Work(load.kind(), load.amount(), DEADLINE);
  }
}
