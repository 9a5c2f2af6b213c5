package cinema.c41.preset.read;

import cinema.c41.base.Tree;
import java.util.Map;

/// A folder of a preset, as trees.
///
/// @param name the folder's name, which is the preset's id
/// @param graphs file name → graph
public record PresetFiles(String name, Tree.Obj preset, Map<String, Tree.Obj> graphs) {
  public PresetFiles {
    graphs = Map.copyOf(graphs);
  }
}
