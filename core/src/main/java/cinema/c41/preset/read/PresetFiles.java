package cinema.c41.preset.read;

import cinema.c41.base.Tree;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A folder of a preset, as trees.
///
/// @param name the folder's name, which is the preset's id
/// @param graphs file name → graph
public record PresetFiles(String name, Tree.Obj preset, Map<String, Tree.Obj> graphs) {
  public PresetFiles {
    graphs = Collections.unmodifiableMap(new TreeMap<>(graphs));
  }
}
