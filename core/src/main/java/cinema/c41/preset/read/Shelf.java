package cinema.c41.preset.read;

import cinema.c41.preset.NodePack;
import cinema.c41.preset.licence.Licence;
import java.util.Map;

/// What presets share and name by id.
public record Shelf(Map<String, Licence> licences, Map<String, NodePack> packs) {
  public Shelf {
    licences = Map.copyOf(licences);
    packs = Map.copyOf(packs);
  }
}
