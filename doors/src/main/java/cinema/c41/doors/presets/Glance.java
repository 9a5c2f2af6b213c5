package cinema.c41.doors.presets;

import cinema.c41.base.FrameSize;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Shape;
import cinema.c41.preset.Variant;
import cinema.c41.preset.licence.Terms;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What one wants to know of a preset before looking closer.
///
/// @param memory the least is that without which no variant runs, the whole that with which every
///     one stays on the device; empty when none was measured
/// @param licence in a word; `by variant` where they differ
/// @param seconds the most it makes; empty when it has no limit of its own
/// @param size about the size of finals; empty when it is that of the input
record Glance(
    Optional<Footprint> memory,
    String licence,
    Optional<Double> seconds,
    Optional<FrameSize> size) {
  static Glance of(Preset preset) {
    Collection<Variant> variants = preset.variants().values();
    return new Glance(
        memory(variants),
        licence(variants),
        seconds(preset),
        preset.shape().sizes().flatMap(Glance::size));
  }

  private static Optional<Footprint> memory(Collection<Variant> variants) {
    List<Footprint> known = variants.stream().flatMap(one -> one.footprint().stream()).toList();
    Comparator<DataSize> bySize = Comparator.comparingLong(DataSize::bytes);
    Optional<DataSize> whole = known.stream().map(Footprint::whole).max(bySize);
    Optional<DataSize> least = known.stream().map(Footprint::least).min(bySize);
    return whole.flatMap(most -> least.map(some -> new Footprint(most, some)));
  }

  private static String licence(Collection<Variant> variants) {
    List<Terms> all = variants.stream().map(one -> one.needs().terms()).distinct().toList();
    return all.size() == 1 ? all.getFirst().words() : "by variant";
  }

  /// As long as there are frames, or as the setting allows that says how long.
  private static Optional<Double> seconds(Preset preset) {
    return preset
        .shape()
        .frames()
        .map(Shape.Frames::longest)
        .or(
            () ->
                preset.settings().stream()
                    .filter(one -> one.type() == Setting.Type.SECONDS)
                    .flatMap(one -> one.limits().most().stream())
                    .map(BigDecimal::doubleValue)
                    .findFirst());
  }

  private static Optional<FrameSize> size(Shape.Sizes sizes) {
    Optional<FrameSize> area = Optional.ofNullable(sizes.areas().get(Quality.FINAL));
    return area.or(
        () ->
            sizes.only().stream().max(Comparator.comparingInt(one -> one.width() * one.height())));
  }
}
