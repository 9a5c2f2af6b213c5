package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Run a graph of nodes. Produces the files that its nodes put out: the first of node `9` in the
/// role `9`, the next as `9-2`; each with the facts `node`, `sha256`, `bytes`, `server`, `version`
/// (of the server's program), `device`, `seconds` (the work itself, without waiting), `cached`
/// (nothing had to be worked out), and where it was seen `memory` (the most in use on the device
/// during the work, in bytes, whoever used it).
///
/// The graph is a pure value, so equal jobs have equal keys. Files that it reads lie on the server
/// under names made of their hash, [#uploadName].
///
/// @param graph ComfyUI's API format: node id to `{"class_type", "inputs", "_meta"}`
/// @param uploads what the graph calls a file, and what is in it
/// @param wanted the nodes whose files are wanted; empty for all that put out any
/// @param stall how long a job at work may show no sign of life
public record GraphJob(
    Tree.Obj graph, SortedMap<String, AssetId> uploads, List<String> wanted, Duration stall)
    implements EngineJob {
  private static final Pattern PLAIN = Pattern.compile("c41/[0-9a-f]{32}\\.[a-z0-9]{1,8}");

  public GraphJob(
      Tree.Obj graph, Map<String, AssetId> uploads, List<String> wanted, Duration stall) {
    this(graph, new TreeMap<>(uploads), wanted, stall);
  }

  public GraphJob {
    uploads = Collections.unmodifiableSortedMap(new TreeMap<>(uploads));
    wanted = List.copyOf(wanted);
    uploads.forEach(GraphJob::requireItsName);
    if (graph.fields().isEmpty() || !stall.isPositive()) {
      throw new IllegalArgumentException("a graph has nodes, and a stall may last a while");
    }
    if (!graph.fields().keySet().containsAll(wanted)) {
      throw new IllegalArgumentException("no nodes " + wanted + " in the graph");
    }
  }

  /// What a graph calls a file with this content: plain ASCII, the same for the same bytes.
  ///
  /// @param extension `png`, `wav`: servers tell files apart by it
  public static String uploadName(AssetId id, String extension) {
    return "c41/" + id.hash().hex().substring(0, 32) + "." + extension;
  }

  private static void requireItsName(String name, AssetId id) {
    if (!PLAIN.matcher(name).matches() || !name.startsWith(uploadName(id, ""))) {
      throw new IllegalArgumentException(name + " is not the name of " + id);
    }
  }
}
