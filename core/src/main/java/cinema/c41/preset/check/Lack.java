package cinema.c41.preset.check;

import cinema.c41.base.Problem;
import cinema.c41.engine.stock.GraphFault;
import cinema.c41.engine.stock.ModelServer.Device;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Stock;
import java.util.List;
import java.util.Optional;

/// One thing that stands between a variant and a server. In the order in which it is said: what no
/// download mends comes first.
public sealed interface Lack {
  /// The server does not answer, or cannot be used.
  record Server(Problem why) implements Lack {}

  /// The device that does the work is too small.
  ///
  /// @param least what the variant needs at least
  /// @param measuredOn the device where that was seen; empty when the preset says it
  /// @param devices all that the server has; the first does the work
  /// @param instead what does the same and fits, best first
  record Memory(
      DataSize least, Optional<String> measuredOn, List<Device> devices, List<Choice> instead)
      implements Lack {
    public Memory {
      devices = List.copyOf(devices);
      instead = List.copyOf(instead);
    }

    /// Whether a device with so many bytes would do.
    boolean isEnough(long bytes) {
      return bytes >= least.bytes();
    }
  }

  /// Kinds of nodes are missing.
  ///
  /// @param packs those they come with
  /// @param others the kinds that come with none of these: with ComfyUI itself, as far as known
  record Nodes(List<String> missing, List<NodePack> packs, List<String> others) implements Lack {
    public Nodes {
      missing = List.copyOf(missing);
      packs = List.copyOf(packs);
      others = List.copyOf(others);
    }
  }

  /// Files are missing.
  record Models(List<ModelFile> missing) implements Lack {
    public Models {
      missing = List.copyOf(missing);
    }

    /// How much there is to download; empty when the size of a file is not known.
    public Optional<DataSize> size() {
      return Stock.sizeOf(missing);
    }
  }

  /// Everything is there, but its nodes do not take the graph.
  record Graph(List<GraphFault> faults) implements Lack {
    public Graph {
      faults = List.copyOf(faults);
    }
  }

  /// What is the matter when this server is the nearest to ready of all, in a few words.
  default String words() {
    return switch (this) {
      case Server _ -> Readiness.NO_SERVER;
      case Memory _ -> "too large for every device";
      case Nodes _ -> "missing nodes";
      case Models _ -> "missing models";
      case Graph _ -> "graph does not fit";
    };
  }

  /// How far it is from here to ready.
  default int weight() {
    return switch (this) {
      case Models _ -> 1;
      case Nodes _ -> 2;
      case Graph _ -> 3;
      case Memory _ -> 4;
      case Server _ -> 5;
    };
  }
}
