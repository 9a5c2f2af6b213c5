package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What runs of a preset have shown, by variant and device. It stands in for a footprint that
/// nobody has worked out; what the preset itself says counts before it.
///
/// @param byVariant variant → device → what it took there
public record Measured(Map<String, Map<String, Figures>> byVariant) {
  public static final Measured NOTHING = new Measured(Map.of());

  public Measured {
    byVariant = new LinkedHashMap<>(byVariant);
  }

  /// What a variant took on a device.
  ///
  /// @param memory the most that was seen in use, whoever used it; empty when nobody looked
  /// @param seconds of the last run, without waiting
  /// @param runs how many were measured
  public record Figures(Optional<DataSize> memory, double seconds, int runs) {}

  /// With another run.
  public Measured with(String variant, String device, Optional<DataSize> memory, double seconds) {
    var variants = new LinkedHashMap<>(byVariant);
    var devices = new LinkedHashMap<>(variants.getOrDefault(variant, Map.of()));
    Optional<Figures> before = Optional.ofNullable(devices.get(device));
    Optional<DataSize> seen = most(before.flatMap(Figures::memory), memory);
    devices.put(device, new Figures(seen, seconds, before.map(Figures::runs).orElse(0) + 1));
    variants.put(variant, devices);
    return new Measured(variants);
  }

  private static Optional<DataSize> most(Optional<DataSize> one, Optional<DataSize> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().bytes() >= other.get().bytes() ? one.get() : other.get())
        : one.or(() -> other);
  }

  /// The memory of a variant: whole on the device where it took most, at least as much as on that
  /// where it took least. Empty when no run was looked at.
  public Optional<Footprint> footprint(String variant) {
    List<DataSize> seen =
        byVariant.getOrDefault(variant, Map.of()).values().stream()
            .flatMap(one -> one.memory().stream())
            .sorted(Comparator.comparingLong(DataSize::bytes))
            .toList();
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(new Footprint(seen.getLast(), seen.getFirst()));
  }

  /// The preset with what is measured where it says nothing itself.
  public Preset on(Preset preset) {
    var variants = new LinkedHashMap<String, Variant>();
    preset.variants().forEach((name, one) -> variants.put(name, on(one)));
    return new Preset(
        preset.id(),
        preset.version(),
        preset.about(),
        preset.settings(),
        preset.shape(),
        preset.speedUps(),
        variants,
        preset.qualities());
  }

  private Variant on(Variant one) {
    return new Variant(
        one.name(),
        one.title(),
        one.footprint().or(() -> footprint(one.name())),
        one.needs(),
        one.values(),
        one.experts(),
        one.graph());
  }

  public Tree.Obj tree() {
    var variants = new LinkedHashMap<String, Tree>();
    byVariant.forEach(
        (variant, devices) -> {
          var all = new LinkedHashMap<String, Tree>();
          devices.forEach((device, figures) -> all.put(device, tree(figures)));
          variants.put(variant, new Tree.Obj(all));
        });
    return new Tree.Obj(variants);
  }

  private static Tree tree(Figures figures) {
    Tree.Obj timed =
        Tree.obj().with("seconds", Tree.number(figures.seconds())).with("runs", figures.runs());
    return figures.memory().map(it -> timed.with("memory", it.toString())).orElse(timed);
  }

  /// @throws IllegalArgumentException when the tree is no such thing
  public static Measured read(Tree.Obj tree) {
    var variants = new LinkedHashMap<String, Map<String, Figures>>();
    tree.fields()
        .forEach(
            (variant, devices) -> {
              var all = new LinkedHashMap<String, Figures>();
              devices
                  .asObj()
                  .fields()
                  .forEach((device, figures) -> all.put(device, figures(figures.asObj())));
              variants.put(variant, all);
            });
    return new Measured(variants);
  }

  private static Figures figures(Tree.Obj tree) {
    return new Figures(
        tree.find("memory").map(size -> DataSize.parse(size.asText())),
        tree.decimal("seconds"),
        (int) tree.whole("runs"));
  }
}
