package cinema.c41.engines.comfyui.wire;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a prompt is, by the server's own record. This is what decides.
public sealed interface Sighting {
  /// It waits for others.
  record Pending() implements Sighting {}

  /// It is at work.
  record Running() implements Sighting {}

  /// The server does not know it: it never came, was taken out of the queue, or is forgotten.
  record Unknown() implements Sighting {}

  /// It is over.
  ///
  /// @param interrupted somebody stopped it
  /// @param cached nodes that were not worked out again
  /// @param seconds from its beginning to its end
  record Ended(
      boolean good,
      boolean interrupted,
      Optional<Fault> fault,
      List<OutputFile> files,
      Set<String> cached,
      double seconds)
      implements Sighting {
    public Ended {
      files = List.copyOf(files);
      cached = Set.copyOf(cached);
    }
  }

  /// What a node failed with.
  ///
  /// @param type Python's: `ValueError`, `torch.OutOfMemoryError`
  record Fault(String node, String nodeType, String type, String message, List<String> trace) {
    public Fault {
      trace = List.copyOf(trace);
    }
  }
}
