package cinema.c41.engine.stock;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The files of models that a server lists.
///
/// @param folders the server's name for a folder → its files, below it with a slash
/// @param offered what its loaders let one choose from, whatever folder it is in: packs keep files
///     in places of their own, and list those of a known folder that the server itself passes over
public record ModelShelves(Map<String, Set<String>> folders, Set<String> offered) {
  public ModelShelves {
    var all = new TreeMap<String, Set<String>>();
    folders.forEach((name, files) -> all.put(name, sorted(files)));
    folders = Collections.unmodifiableMap(all);
    offered = sorted(offered);
  }

  /// Whether a file is where a loader finds it.
  public boolean have(String folder, String file) {
    return folders.getOrDefault(folder, Set.of()).contains(file) || offered.contains(file);
  }

  private static Set<String> sorted(Set<String> files) {
    return Collections.unmodifiableSet(new TreeSet<>(files));
  }
}
