package cinema.c41.testkit;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.engine.stock.ModelShelves;
import cinema.c41.engine.stock.Stocktaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Servers of models that have what a test says. Counts how often it is asked.
public final class Stockroom implements Stocktaking {
  private final List<Holdings> servers = new ArrayList<>();
  private int taken;

  /// A server with a device of so many gigabytes.
  public static ModelServer.Here server(String name, int gigabytes) {
    long memory = gigabytes * 1_000_000_000L;
    var device = new ModelServer.Device("Test 9000", "cuda", memory, memory / 2);
    return new ModelServer.Here(name, "http://" + name + ":8188", "0.33.0", List.of(device), 1);
  }

  /// One that nobody answers for.
  public static ModelServer.Unusable away(String name) {
    return new ModelServer.Unusable(
        name,
        "http://" + name + ":8188",
        Problem.ofMachine(
            "comfyui/unreachable",
            "the ComfyUI server " + name + " cannot be reached",
            "nobody answers",
            new Fix("see what every server says", "c41 doctor")));
  }

  /// Adds a server with nodes and files; it takes every graph.
  public Stockroom with(
      ModelServer.Here server, Set<String> nodes, Map<String, Set<String>> files) {
    return with(server, nodes, files, List.of());
  }

  /// Adds a server that finds these faults in every graph.
  public Stockroom with(
      ModelServer.Here server,
      Set<String> nodes,
      Map<String, Set<String>> files,
      List<GraphFault> faults) {
    var shelves = new ModelShelves(files, Set.of());
    servers.add(new Holdings.Counted(server, nodes, shelves, _ -> faults));
    return this;
  }

  public Stockroom with(ModelServer.Unusable server) {
    servers.add(new Holdings.Unknown(server));
    return this;
  }

  /// How often everything was counted.
  public int taken() {
    return taken;
  }

  public List<Holdings> holdings() {
    return List.copyOf(servers);
  }

  @Override
  public List<ModelServer> look() {
    return servers.stream().map(Holdings::server).toList();
  }

  @Override
  public List<Holdings> take(Set<String> nodes) {
    taken++;
    return holdings();
  }
}
