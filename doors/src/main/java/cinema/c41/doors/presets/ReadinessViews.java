package cinema.c41.doors.presets;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.ServerText;
import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer.Device;
import cinema.c41.preset.check.Lack;
import cinema.c41.preset.check.Mending;
import cinema.c41.preset.check.Readiness;
import cinema.c41.preset.check.Standing;
import java.util.List;

/// Whether presets can be run, as JSON for programs.
public final class ReadinessViews {
  private ReadinessViews() {}

  /// @param problems of presets that could not be read
  public static Tree.Obj all(
      List<Holdings> holdings, List<CheckedVariant> checked, List<Problem> problems) {
    return Tree.obj()
        .with("servers", servers(holdings))
        .with("presets", PresetViews.many(checked, ReadinessViews::one))
        .with("problems", PresetViews.many(problems, ProblemText::tree));
  }

  static Tree servers(List<Holdings> holdings) {
    return PresetViews.many(holdings, one -> ServerText.tree(one.server()));
  }

  private static Tree.Obj one(CheckedVariant checked) {
    Readiness readiness = checked.readiness();
    List<String> ready = readiness instanceof Readiness.Ready(var on, _) ? on : List.of();
    return Tree.obj()
        .with("preset", checked.preset().id())
        .with("variant", checked.variant().name())
        .with("qualities", Tree.texts(PresetPage.qualities(checked.preset(), checked.variant())))
        .with("ready", Tree.flag(readiness.isReady()))
        .with("state", readiness.state())
        .with("ready_on", Tree.texts(ready))
        .with(
            "lacks",
            Tree.list(
                standings(readiness).stream()
                    .flatMap(one -> one.lacks().stream().map(lack -> lack(one.server(), lack)))
                    .toList()))
        .with("measured", PresetViews.many(checked.variant().shown(), PresetViews::shown))
        .with("fixes", ProblemText.fixes(checked.fixes()));
  }

  private static List<Standing> standings(Readiness readiness) {
    return switch (readiness) {
      case Readiness.Ready(_, var elsewhere) -> elsewhere;
      case Readiness.Lacking(var standings) -> standings;
      case Readiness.NoServer _ -> List.of();
    };
  }

  private static Tree.Obj lack(String server, Lack lack) {
    Tree.Obj view = Tree.obj().with("server", server);
    return switch (lack) {
      case Lack.Server(var why) ->
          view.with("what", "server").with("problem", ProblemText.tree(why));
      case Lack.Memory(var least, var measured, var devices, var instead) ->
          view.with("what", "memory")
              .with("least", PresetViews.size(least))
              .with("measured_on", PresetViews.maybe(measured, Tree::text))
              .with("devices", PresetViews.many(devices, ReadinessViews::device))
              .with(
                  "instead",
                  PresetViews.many(
                      instead,
                      one ->
                          Tree.obj()
                              .with("preset", one.preset().id())
                              .with("variant", one.variant().name())));
      case Lack.Nodes(var missing, var packs, var others) ->
          view.with("what", "nodes")
              .with("nodes", Tree.texts(missing))
              .with("packs", PresetViews.many(packs, StockViews::pack))
              .with("of_no_pack", Tree.texts(others));
      case Lack.Models models ->
          view.with("what", "models")
              .with("size", PresetViews.maybe(models.size(), PresetViews::size))
              .with(
                  "models",
                  PresetViews.many(
                      models.missing(),
                      one -> StockViews.model(one).with("download", Mending.download(one))));
      case Lack.Graph(var faults) ->
          view.with("what", "graph")
              .with("faults", PresetViews.many(faults, ReadinessViews::fault));
    };
  }

  private static Tree.Obj device(Device device) {
    return Tree.obj().with("name", device.name()).with("memory", device.memory());
  }

  private static Tree.Obj fault(GraphFault fault) {
    return Tree.obj()
        .with("node", fault.node())
        .with("type", fault.type())
        .with("input", fault.input())
        .with("what", fault.what())
        .with("fix", fault.fix());
  }
}
