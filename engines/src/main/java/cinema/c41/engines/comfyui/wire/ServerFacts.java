package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/// What a server says it is and can, found out by asking.
///
/// @param version of ComfyUI: `0.33.0`
/// @param devices what it works on, the first one first
/// @param jobs whether single jobs can be asked for (since December 2025)
/// @param cancels whether a job can be cancelled in one go (since June 2026)
/// @param largestUpload in bytes
public record ServerFacts(
    String version, List<Device> devices, boolean jobs, boolean cancels, long largestUpload) {
  private static final double COMMON_LIMIT = 100 << 20;

  public ServerFacts {
    devices = List.copyOf(devices);
  }

  /// A processor that models run on.
  ///
  /// @param memory of its own, in bytes; of a `cpu` the machine's
  /// @param free of it, in bytes, when it was asked
  public record Device(String name, String type, long memory, long free) {
    /// Those that work with the machine's memory, which says nothing of the work.
    private static final Set<String> SHARING = Set.of("cpu", "mps");

    /// How much of its own memory was in use.
    OptionalLong used() {
      return own() > 0 ? OptionalLong.of(Math.max(0, memory - free)) : OptionalLong.empty();
    }

    private long own() {
      return SHARING.contains(type) ? 0 : memory;
    }
  }

  /// From `/system_stats` and `/features`.
  static ServerFacts of(Tree.Obj stats, Tree.Obj features, boolean jobs, boolean cancels) {
    return new ServerFacts(
        Fields.text(Fields.obj(stats, "system"), "comfyui_version"),
        devices(stats),
        jobs,
        cancels,
        (long) Fields.number(features, "max_upload_size", COMMON_LIMIT));
  }

  public String device() {
    return devices.isEmpty() ? "unknown" : devices.getFirst().name();
  }

  /// How much memory the first device has of its own, in bytes; 0 when it has none.
  public long memory() {
    return devices.isEmpty() ? 0 : devices.getFirst().own();
  }

  static List<Device> devices(Tree.Obj stats) {
    return Fields.list(stats, "devices").stream().map(ServerFacts::device).toList();
  }

  private static Device device(Tree tree) {
    Tree.Obj device = Fields.obj(tree);
    return new Device(
        Fields.text(device, "name"),
        Fields.text(device, "type"),
        (long) Fields.number(device, "vram_total", 0),
        (long) Fields.number(device, "vram_free", 0));
  }
}
