package cinema.c41.preset.check;

import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.ModelServer.Device;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is missing, in sentences.
public final class ReadinessText {
  private ReadinessText() {}

  /// Everything that is missing on every server, a line for each thing.
  public static List<String> lines(Readiness readiness) {
    return switch (readiness) {
      case Readiness.Ready(_, var elsewhere) -> lines(elsewhere);
      case Readiness.NoServer _ -> List.of("no ComfyUI server is configured");
      case Readiness.Lacking(var standings) -> lines(standings);
    };
  }

  private static List<String> lines(List<Standing> standings) {
    return standings.stream()
        .flatMap(one -> one.lacks().stream().flatMap(lack -> lines(one.server(), lack)))
        .toList();
  }

  private static Stream<String> lines(String server, Lack lack) {
    return switch (lack) {
      case Lack.Server(var why) -> Stream.of(why.what() + ": " + why.why());
      case Lack.Memory(var least, var measured, var devices, _) ->
          Stream.of(
              "%s: needs %s%s, has %s"
                  .formatted(
                      server,
                      least,
                      measured.map(on -> " (measured on " + on + ")").orElse(""),
                      devices(devices)));
      case Lack.Nodes(var missing, _, _) ->
          Stream.of(server + " does not have the nodes " + String.join(", ", missing));
      case Lack.Models(var missing) ->
          missing.stream().map(model -> server + " does not have " + file(model));
      case Lack.Graph(var faults) ->
          faults.stream().map(GraphFault::toString).map(fault -> server + ": " + fault);
    };
  }

  private static String file(ModelFile model) {
    return model.path() + model.size().map(size -> " (" + size + ")").orElse("");
  }

  private static String devices(List<Device> devices) {
    return devices.stream()
        .map(one -> one.name() + " with " + new DataSize(one.memory(), false))
        .collect(Collectors.joining(", "));
  }
}
