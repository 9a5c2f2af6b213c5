package cinema.c41.commission;

import cinema.c41.base.Sha256;
import cinema.c41.preset.Request;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// How a piece was made.
///
/// @param key of the step that made it: same key, same piece
/// @param request complete: the seed that it was made with, and everything it was given
/// @param variant the way the preset was run
/// @param seed the one in the request; 0 where nothing is left to chance
/// @param takes setting → the piece of an earlier pass that it was given
public record PieceMaking(
    Sha256 key,
    Request request,
    String variant,
    long seed,
    Map<String, PieceName> takes,
    Maker maker) {
  public PieceMaking {
    takes = Collections.unmodifiableMap(new TreeMap<>(takes));
  }

  /// Who made it.
  ///
  /// @param engine `comfyui`
  /// @param version as the engine tells it
  /// @param server its name; empty when it was not told
  /// @param device `NVIDIA RTX 4090`; empty when it was not told
  /// @param seconds the work itself, without waiting; 0 when it was not told or nothing was done
  public record Maker(
      String engine, String version, String server, String device, double seconds) {}
}
