package cinema.c41.preset.own;

import cinema.c41.base.Tree;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import cinema.c41.preset.cost.Shown;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What runs of a preset have shown, by variant and device. It stands in for a footprint that
/// nobody has worked out; what the preset itself says counts before it.
///
/// @param byVariant variant → device → what it took there
public record Measured(Map<String, Map<String, Shown>> byVariant) {
  public static final Measured NOTHING = new Measured(Map.of());

  public Measured {
    byVariant = new LinkedHashMap<>(byVariant);
  }

  /// With another run.
  public Measured with(String variant, Shown run) {
    var variants = new LinkedHashMap<>(byVariant);
    var devices = new LinkedHashMap<>(variants.getOrDefault(variant, Map.of()));
    devices.merge(run.device(), run, Shown::then);
    variants.put(variant, devices);
    return new Measured(variants);
  }

  /// The preset with what is measured of it.
  public Preset on(Preset preset) {
    var variants = new LinkedHashMap<String, Variant>();
    preset.variants().forEach((name, one) -> variants.put(name, one.withShown(shown(name))));
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

  private List<Shown> shown(String variant) {
    return List.copyOf(byVariant.getOrDefault(variant, Map.of()).values());
  }

  public Tree.Obj tree() {
    var variants = new LinkedHashMap<String, Tree>();
    byVariant.forEach(
        (variant, devices) -> {
          var all = new LinkedHashMap<String, Tree>();
          devices.forEach((device, shown) -> all.put(device, tree(shown)));
          variants.put(variant, new Tree.Obj(all));
        });
    return new Tree.Obj(variants);
  }

  private static Tree tree(Shown shown) {
    Tree.Obj timed =
        Tree.obj().with("seconds", Tree.number(shown.seconds())).with("runs", shown.runs());
    Tree.Obj told = shown.made().isEmpty() ? timed : timed.with("made", shown.made());
    return shown.memory().map(it -> told.with("memory", it.toString())).orElse(told);
  }

  /// @throws IllegalArgumentException when the tree is no such thing
  public static Measured read(Tree.Obj tree) {
    var variants = new LinkedHashMap<String, Map<String, Shown>>();
    tree.fields()
        .forEach(
            (variant, devices) -> {
              var all = new LinkedHashMap<String, Shown>();
              devices
                  .asObj()
                  .fields()
                  .forEach((device, shown) -> all.put(device, shown(device, shown.asObj())));
              variants.put(variant, all);
            });
    return new Measured(variants);
  }

  private static Shown shown(String device, Tree.Obj tree) {
    return new Shown(
        device,
        tree.find("memory").map(size -> DataSize.parse(size.asText())),
        tree.decimal("seconds"),
        tree.find("made").map(Tree::asText).orElse(""),
        (int) tree.whole("runs"));
  }
}
