package cinema.c41.doors.view;

import cinema.c41.base.Tree;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.preset.DataSize;
import java.util.List;
import java.util.stream.Collectors;

/// Servers of models in a line, and as JSON.
public final class ServerText {
  private ServerText() {}

  /// `gpu0  http://…  ComfyUI 0.33.0, NVIDIA 4090 (25.4 GB, 24.1 GB free), 2 jobs`
  public static String line(ModelServer.Here server) {
    String devices =
        server.devices().stream().map(ServerText::device).collect(Collectors.joining(", "));
    return "%s  %s  ComfyUI %s, %s, %s"
        .formatted(
            server.name(),
            server.address(),
            server.version(),
            devices.isEmpty() ? "no device" : devices,
            server.queued() == 0 ? "idle" : Words.count(server.queued(), "job"));
  }

  /// A line for every server; of one that cannot be used why, and what mends it.
  public static void print(Output out, List<ModelServer> servers) {
    for (ModelServer server : servers) {
      switch (server) {
        case ModelServer.Here here -> out.line(out.green("✓") + " " + Words.plain(line(here)));
        case ModelServer.Unusable(_, _, var why) -> ProblemText.print(out, why);
      }
    }
  }

  public static Tree.Obj tree(ModelServer server) {
    Tree.Obj named = Tree.obj().with("name", server.name()).with("address", server.address());
    return switch (server) {
      case ModelServer.Here here ->
          named
              .with("state", "here")
              .with("version", here.version())
              .with("devices", Tree.list(here.devices().stream().map(ServerText::tree).toList()))
              .with("queued", here.queued())
              .with("problem", Tree.nothing());
      case ModelServer.Unusable(_, _, var why) ->
          named
              .with("state", "unusable")
              .with("version", Tree.nothing())
              .with("devices", Tree.list(List.of()))
              .with("queued", Tree.nothing())
              .with("problem", ProblemText.tree(why));
    };
  }

  private static String device(ModelServer.Device device) {
    return "%s (%s, %s free)".formatted(device.name(), size(device.memory()), size(device.free()));
  }

  private static String size(long bytes) {
    return new DataSize(bytes, false).toString();
  }

  private static Tree.Obj tree(ModelServer.Device device) {
    return Tree.obj()
        .with("name", device.name())
        .with("type", device.type())
        .with("memory", device.memory())
        .with("free", device.free());
  }
}
