package cinema.c41.preset;

import cinema.c41.asset.AssetId;
import cinema.c41.preset.graph.FilledGraph;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// A request that a server can carry out.
///
/// @param uploads file name in the graph → the asset that the server must have under it
/// @param fit the size and length that it will have; the cut trims to what was wished
public record Prepared(
    Variant variant, FilledGraph graph, Map<String, AssetId> uploads, Fit.Fits fit) {
  public Prepared {
    uploads = Collections.unmodifiableMap(new TreeMap<>(uploads));
  }
}
