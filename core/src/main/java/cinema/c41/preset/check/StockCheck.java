package cinema.c41.preset.check;

import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.Stocktaking;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Variant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Whether presets can be run now on the servers of models that are configured. The servers are
/// asked once, when the first question comes; whoever wants to know anew makes another check.
///
/// ```
/// switch (check.of(preset, preset.of(Quality.DRAFT))) {
///   case Readiness.Ready ready -> …
///   case Readiness.Lacking lacking -> …
///   case Readiness.NoServer none -> …
/// }
/// ```
///
/// Thread-safe.
public final class StockCheck {
  private final PresetLibrary library;
  private final Stocktaking stocktaking;
  private final Set<String> asked = new TreeSet<>();
  private @Nullable ReadinessCheck check;
  private @Nullable List<Holdings> taken;

  public StockCheck(PresetLibrary library, Stocktaking stocktaking) {
    this.library = library;
    this.stocktaking = stocktaking;
  }

  public Readiness of(Preset preset, Variant variant) {
    List<Holdings> holdings = holdings(preset.variants().values());
    return check().of(preset, variant, holdings);
  }

  /// What every server has, in the order they are configured.
  public List<Holdings> holdings() {
    return holdings(List.of());
  }

  /// A preset that is not in the library may have nodes that nobody was asked for yet.
  private synchronized List<Holdings> holdings(Iterable<Variant> variants) {
    var nodes = new TreeSet<>(asked);
    variants.forEach(one -> nodes.addAll(one.graph().types()));
    List<Holdings> known = taken;
    if (known != null && asked.containsAll(nodes)) {
      return known;
    }
    library.all().stream()
        .flatMap(preset -> preset.variants().values().stream())
        .forEach(one -> nodes.addAll(one.graph().types()));
    asked.addAll(nodes);
    List<Holdings> counted = List.copyOf(stocktaking.take(Set.copyOf(asked)));
    taken = counted;
    return counted;
  }

  private synchronized ReadinessCheck check() {
    ReadinessCheck made = check;
    if (made == null) {
      made = new ReadinessCheck(library);
      check = made;
    }
    return made;
  }
}
