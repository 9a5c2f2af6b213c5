package cinema.c41.doors.presets;

import cinema.c41.preset.Preset;
import cinema.c41.preset.own.Draft;
import java.util.Optional;

/// Makes presets of workflows of a person's own, and puts them away again.
public interface Binder {
  /// Reads a workflow, and says what can be set in it and what it needs.
  ///
  /// @param source a file, or an address on one of the configured servers
  /// @param server the server whose nodes count; of several the first that answers, if none is
  // named
  Draft read(String source, Optional<String> server);

  /// Writes a preset; what is there by half is never seen.
  ///
  /// @param replace whether one of that name may give way
  Bound bind(Draft draft, boolean replace);

  /// Takes a preset away, and says where it is kept.
  String remove(String name);

  /// @param folder where its files are
  /// @param replaced where the one is kept that it replaced, if it did
  record Bound(Preset preset, String folder, Optional<String> replaced) {}
}
