package cinema.c41.engines.comfyui;

import cinema.c41.base.Problem;
import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.engine.stock.ModelShelves;
import cinema.c41.engine.stock.Stocktaking;
import cinema.c41.engines.comfyui.schema.GraphCheck;
import cinema.c41.engines.comfyui.schema.SchemaIntake;
import cinema.c41.engines.comfyui.wire.ServerFacts;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What ComfyUI servers are and have. It only reads.
public final class ComfyStock implements Stocktaking {
  private final Fleet fleet;

  /// @param servers those that are asked, and no others
  public ComfyStock(List<ComfyServer> servers, Pace pace) {
    this.fleet = new Fleet(servers, pace);
  }

  @Override
  public List<ModelServer> look() {
    return fleet.ask(ComfyStock::here, ComfyStock::unusable);
  }

  @Override
  public List<Holdings> take(Set<String> nodes) {
    return fleet.ask(
        instance -> count(instance, nodes),
        (instance, why) -> new Holdings.Unknown(unusable(instance, why)));
  }

  private static ModelServer.Here here(Instance instance) throws IOException {
    ServerFacts facts = instance.facts();
    return new ModelServer.Here(
        instance.name(),
        instance.server().written(),
        facts.version(),
        facts.devices().stream().map(ComfyStock::device).toList(),
        instance.api().queued());
  }

  private static ModelServer.Device device(ServerFacts.Device device) {
    return new ModelServer.Device(device.name(), device.type(), device.memory(), device.free());
  }

  private static ModelServer.Unusable unusable(Instance instance, Problem why) {
    return new ModelServer.Unusable(instance.name(), instance.server().written(), why);
  }

  private static Holdings count(Instance instance, Set<String> nodes) throws IOException {
    ModelServer.Here server = here(instance);
    var intake = new SchemaIntake(nodes);
    instance.api().nodes(intake::add);
    var shelves = new ModelShelves(instance.api().models(), intake.files());
    var check = new GraphCheck(intake.schemas(), GraphCheck.Files.LISTED);
    return new Holdings.Counted(
        server,
        intake.types(),
        shelves,
        graph -> check.check(graph).stream().map(ComfyStock::fault).toList());
  }

  private static GraphFault fault(cinema.c41.engines.comfyui.schema.GraphFault fault) {
    return new GraphFault(fault.node(), fault.type(), fault.input(), fault.what(), fault.fix());
  }
}
