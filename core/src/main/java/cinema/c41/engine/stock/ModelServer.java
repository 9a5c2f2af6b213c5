package cinema.c41.engine.stock;

import cinema.c41.base.Problem;
import java.util.List;

/// A server of models, as it is right now. What it says of itself is a stranger's text.
public sealed interface ModelServer {
  /// As people call it: `gpu0`.
  String name();

  String address();

  /// It answers, and can be used.
  ///
  /// @param devices what it works on; the first one does the work
  /// @param queued how many jobs are at work or wait, whosever they are
  record Here(String name, String address, String version, List<Device> devices, int queued)
      implements ModelServer {
    public Here {
      devices = List.copyOf(devices);
    }
  }

  /// It does not answer, or cannot be used as it is.
  record Unusable(String name, String address, Problem why) implements ModelServer {}

  /// A processor that models run on.
  ///
  /// @param type `cuda`, `cpu`
  /// @param memory in bytes; of a `cpu` the machine's
  /// @param free of it, in bytes, with all that runs now
  record Device(String name, String type, long memory, long free) {}
}
