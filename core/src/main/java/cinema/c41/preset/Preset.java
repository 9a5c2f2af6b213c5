package cinema.c41.preset;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Something that can be made on a server of models: what it is for, what may be set, the ways to
/// run it, and which way each quality takes. Read from a folder of data files; a released version
/// never changes, a new one is added.
///
/// A preset knows nothing of a server. [Preparation] makes a graph of it; an engine says whether
/// what it needs is there.
///
/// ```
/// Preset preset = library.find("…");
/// Prepared ready = Preparation.of(preset, Request.of(preset.id(), Ask.still(1.5, Quality.DRAFT)));
/// ```
///
/// @param id lower-dash: the folder's name
/// @param speedUps what may be asked for, also what is broken and says so
/// @param variants by name, in the order they are shown
/// @param qualities the variant that each quality takes
public record Preset(
    String id,
    int version,
    About about,
    List<Setting> settings,
    Shape shape,
    List<SpeedUp> speedUps,
    SequencedMap<String, Variant> variants,
    Map<Quality, String> qualities) {
  public Preset {
    settings = List.copyOf(settings);
    speedUps = List.copyOf(speedUps);
    qualities = Map.copyOf(qualities);
  }

  /// The variant that is asked for by name, or else the one of the quality.
  public Variant variant(Optional<String> name, Quality quality) {
    return name.map(this::named).orElseGet(() -> of(quality));
  }

  /// The variant of a quality.
  public Variant of(Quality quality) {
    return named(qualities.getOrDefault(quality, variants.firstEntry().getKey()));
  }

  /// Everything of the preset that changes what a variant makes: for keys. Titles and help are not
  /// in it, so mending a word makes nothing anew.
  public Tree.Obj makings(Variant variant) {
    return Tree.obj()
        .with("preset", id)
        .with("variant", variant.name())
        .with("shape", shape.written().hex())
        .with("defaults", defaults())
        .with("values", variant.values())
        .with("graph", variant.graph().hash().hex());
  }

  private Tree.Obj defaults() {
    var defaults = new TreeMap<String, Tree>();
    settings.forEach(one -> one.fallback().ifPresent(value -> defaults.put(one.name(), value)));
    return new Tree.Obj(new LinkedHashMap<>(defaults));
  }

  private Variant named(String name) {
    Variant variant = variants.get(name);
    if (variant == null) {
      throw new C41Exception(PresetProblems.noVariant(this, name));
    }
    return variant;
  }
}
