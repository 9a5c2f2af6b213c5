package cinema.c41.preset.check;

import cinema.c41.preset.NodePack;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Where kinds of nodes come from, as far as presets tell: whatever a variant without packs uses
/// comes with the server itself.
final class NodeOrigins {
  private final Set<String> own = new HashSet<>();

  NodeOrigins(Collection<Preset> presets) {
    for (Preset preset : presets) {
      for (Variant variant : preset.variants().values()) {
        if (variant.needs().packs().isEmpty()) {
          own.addAll(SampleGraph.of(preset, variant).nodes());
        }
      }
    }
  }

  /// What is missing, with the packs of the variant that may have it.
  Lack.Nodes lack(List<String> missing, List<NodePack> packs) {
    var others = new ArrayList<>(missing);
    if (!packs.isEmpty()) {
      others.retainAll(own);
    }
    return new Lack.Nodes(missing, others.size() == missing.size() ? List.of() : packs, others);
  }
}
