package cinema.c41.preset;

import cinema.c41.asset.AssetId;
import cinema.c41.engine.GraphJob;
import cinema.c41.preset.graph.FilledGraph;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A request that a server can carry out.
///
/// @param uploads file name in the graph → the asset that the server must have under it
/// @param fit the size and length that it will have; the cut trims to what was wished
public record Prepared(
    Variant variant, FilledGraph graph, Map<String, AssetId> uploads, Fit.Fits fit) {
  /// How long a server may show no sign of life at it: the largest weights take minutes to come
  /// from a disk, and nothing is told meanwhile.
  private static final Duration STALL = Duration.ofMinutes(20);

  public Prepared {
    uploads = Collections.unmodifiableMap(new TreeMap<>(uploads));
  }

  /// The job that makes it; its outputs have the ids of their nodes as roles.
  public GraphJob job() {
    return new GraphJob(graph.graph(), uploads, List.copyOf(graph.outputs().keySet()), STALL);
  }
}
