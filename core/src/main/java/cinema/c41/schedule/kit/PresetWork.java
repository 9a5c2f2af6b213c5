package cinema.c41.schedule.kit;

import cinema.c41.plan.Work;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.time.Duration;

/// How much work it is to run a preset. What was measured of one variant at one size says nothing
/// of another, so each is a kind of its own; its unit is the frame.
public final class PresetWork {
  /// A server at other work, or with a slow device, is not asleep; how long it may show no sign of
  /// life is the job's own business.
  private static final Duration DEADLINE = Duration.ofHours(24);

  private PresetWork() {}

  public static Work of(Preset preset, Variant variant, Ask ask) {
    String kind = "preset " + preset.id() + " " + variant.name();
    return switch (Fit.of(ask, preset.shape())) {
      case Fit.Fits(var size, var length) ->
          new Work(
              kind + size.map(is -> " " + is).orElse(""),
              length.map(Fit.Length::frames).orElse(1),
              DEADLINE);
      case Fit.TooLong _ -> new Work(kind, 1, DEADLINE);
    };
  }
}
