package cinema.c41.app;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.doors.cli.Premises.Finding;
import cinema.c41.doors.view.ServerText;
import cinema.c41.engine.stock.ModelServer;
import java.util.List;

/// What the doctor says of ComfyUI servers.
final class ServerFindings {
  private static final String COMFYUI = "comfyui";

  private ServerFindings() {}

  static List<Finding> of(List<ModelServer> servers) {
    return servers.isEmpty() ? List.of(none()) : servers.stream().map(ServerFindings::of).toList();
  }

  /// Nobody needs one: boards and voices make films without.
  private static Finding none() {
    String command = "c41 engines add comfyui http://127.0.0.1:8188";
    return ok("no server; add one with: " + command);
  }

  private static Finding of(ModelServer server) {
    return switch (server) {
      case ModelServer.Here here when isSlow(here) ->
          new Finding(
              COMFYUI,
              "weak",
              ServerText.line(here),
              List.of(
                  "it works on the processor, which takes hours for what a GPU does in minutes"),
              List.of(Fix.byHand("start ComfyUI on a machine with a GPU, without --cpu")));
      case ModelServer.Here here -> ok(ServerText.line(here));
      case ModelServer.Unusable(var name, var address, Problem why) ->
          new Finding(
              COMFYUI,
              "missing",
              name + " at " + address + " cannot be used",
              List.of(why.what() + ": " + why.why()),
              why.fixes().stream().filter(fix -> !fix.command().equals("c41 doctor")).toList());
    };
  }

  private static boolean isSlow(ModelServer.Here server) {
    return server.devices().stream().allMatch(device -> device.type().equals("cpu"));
  }

  private static Finding ok(String detail) {
    return new Finding(COMFYUI, "ok", detail, List.of(), List.of());
  }
}
