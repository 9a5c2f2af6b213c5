package cinema.c41.preset.check;

import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer.Device;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Variant;
import java.util.ArrayList;
import java.util.List;

/// Compares what a variant needs with what servers have. Pure: equal presets and holdings are
/// equally ready.
public final class ReadinessCheck {
  private static final int MOST_INSTEAD = 3;

  private final PresetLibrary library;
  private final NodeOrigins origins;

  /// @param library all presets: what else there is, and which nodes are a server's own
  public ReadinessCheck(PresetLibrary library) {
    this.library = library;
    this.origins = new NodeOrigins(library.all());
  }

  public Readiness of(Preset preset, Variant variant, List<Holdings> holdings) {
    SampleGraph sample = SampleGraph.of(preset, variant);
    return Readiness.of(
        holdings.stream()
            .map(
                one ->
                    switch (one) {
                      case Holdings.Unknown(var server) ->
                          new Standing(server.name(), List.of(new Lack.Server(server.why())));
                      case Holdings.Counted counted ->
                          new Standing(
                              counted.server().name(), lacks(preset, variant, sample, counted));
                    })
            .toList());
  }

  private List<Lack> lacks(
      Preset preset, Variant variant, SampleGraph sample, Holdings.Counted holdings) {
    var lacks = new ArrayList<Lack>();
    memory(preset, variant, holdings.server().devices(), lacks);
    boolean hasNodes = nodes(variant, sample, holdings, lacks);
    boolean hasModels = models(variant, holdings, lacks);
    if (hasNodes && hasModels) {
      graph(sample, holdings.judge(), lacks);
    }
    return lacks;
  }

  private void memory(Preset preset, Variant variant, List<Device> devices, List<Lack> lacks) {
    if (devices.isEmpty() || variant.footprint().isEmpty()) {
      return;
    }
    DataSize least = variant.footprint().get().least();
    if (devices.getFirst().memory() >= least.bytes()) {
      return;
    }
    var has = new DataSize(devices.getFirst().memory(), false);
    List<Choice> instead = library.fitting(preset, has).stream().limit(MOST_INSTEAD).toList();
    lacks.add(new Lack.Memory(least, variant.measuredOn(), devices, instead));
  }

  private boolean nodes(
      Variant variant, SampleGraph sample, Holdings.Counted holdings, List<Lack> lacks) {
    List<String> missing =
        sample.nodes().stream().filter(type -> !holdings.nodes().contains(type)).toList();
    if (!missing.isEmpty()) {
      lacks.add(origins.lack(missing, variant.needs().packs()));
    }
    return missing.isEmpty();
  }

  /// What a node fetches by itself is in no list of the server's.
  private static boolean models(Variant variant, Holdings.Counted holdings, List<Lack> lacks) {
    List<ModelFile> missing =
        variant.needs().models().stream()
            .filter(model -> !model.fetched())
            .filter(model -> !holdings.files().have(model.folder(), model.file()))
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      lacks.add(new Lack.Models(missing));
    }
    return missing.isEmpty();
  }

  private static void graph(SampleGraph sample, Holdings.Judge judge, List<Lack> lacks) {
    List<GraphFault> faults =
        sample.faults().isEmpty()
            ? judge.faults(sample.graph())
            : sample.faults().stream().map(ReadinessCheck::unmade).toList();
    if (!faults.isEmpty()) {
      lacks.add(new Lack.Graph(faults));
    }
  }

  private static GraphFault unmade(String why) {
    return new GraphFault("", "", "", why, "mend the files of the preset");
  }
}
