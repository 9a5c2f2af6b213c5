package cinema.c41.preset.check;

import cinema.c41.base.Fix;
import cinema.c41.engine.stock.ModelServer.Device;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What mends whatever is missing. The commands of packs and files are for a shell in ComfyUI's
/// folder on the machine of the server.
public final class Mending {
  /// The first thing to do for somebody who has no server.
  public static final Fix ADD_SERVER =
      new Fix("add a ComfyUI server", "c41 engines add comfyui http://127.0.0.1:8188");

  private Mending() {}

  /// What to do so that it gets ready: on the server that is nearest to it.
  public static List<Fix> of(Preset preset, Variant variant, Readiness readiness) {
    return switch (readiness) {
      case Readiness.Ready _ -> List.of();
      case Readiness.NoServer _ -> List.of(ADD_SERVER);
      case Readiness.Lacking(var standings) -> of(preset, variant, standings.getFirst());
    };
  }

  /// What to do so that it gets ready on one server.
  public static List<Fix> of(Preset preset, Variant variant, Standing standing) {
    return standing.lacks().stream()
        .flatMap(lack -> fixes(new Choice(preset, variant), standing.server(), lack))
        .distinct()
        .toList();
  }

  private static Stream<Fix> fixes(Choice choice, String server, Lack lack) {
    return switch (lack) {
      case Lack.Server(var why) -> why.fixes().stream();
      case Lack.Memory memory -> memory(choice, memory).stream();
      case Lack.Nodes nodes -> nodes(server, nodes).stream();
      case Lack.Models models -> Stream.of(models(choice, server, models));
      case Lack.Graph _ ->
          Stream.of(
              Fix.byHand("update ComfyUI and its packs on " + server + ", or mend the preset"));
    };
  }

  /// A command that puts a pack where the server finds it, in the version that graphs were checked
  /// against.
  public static Fix install(NodePack pack, String server) {
    String folder = Shell.quoted("custom_nodes/" + folder(pack));
    String command =
        "git clone %s %s && git -C %s checkout %s"
            .formatted(
                Shell.quoted(pack.repository()), folder, folder, Shell.quoted(pack.commit()));
    return new Fix(
        "in ComfyUI's folder of %s; then install its requirements, and start it again"
            .formatted(server),
        command);
  }

  /// A command that puts a file where the server finds it, and goes on where it broke off; empty
  /// when its source is a page for people, or its name leads out of the folder of models: workflows
  /// of strangers name files too.
  public static String download(ModelFile model) {
    boolean isInside =
        !model.path().matches("(?s).*[\\p{Cntrl}\\\\].*")
            && !List.of(model.path().split("/", -1)).contains("..");
    boolean isFile = model.source().matches("https?://\\S+/resolve/\\S+|https?://\\S+\\.\\w{2,12}");
    return !isFile || !isInside
        ? ""
        : "curl -fL -C - --create-dirs -o %s %s"
            .formatted(Shell.quoted("models/" + model.path()), Shell.quoted(model.source()));
  }

  private static Fix models(Choice choice, String server, Lack.Models models) {
    String much = models.size().map(DataSize::toString).orElse("what is missing");
    String what = "download %s for %s".formatted(much, server);
    return new Fix(
        what,
        "c41 models missing %s --variant %s"
            .formatted(Shell.quoted(choice.preset().id()), Shell.quoted(choice.variant().name())));
  }

  private static List<Fix> nodes(String server, Lack.Nodes nodes) {
    var fixes = new ArrayList<Fix>();
    nodes.packs().forEach(pack -> fixes.add(install(pack, server)));
    if (!nodes.others().isEmpty()) {
      fixes.add(
          Fix.byHand(
              "update ComfyUI on %s, or find the pack that has %s in its manager"
                  .formatted(server, String.join(", ", nodes.others()))));
    }
    return fixes;
  }

  private static List<Fix> memory(Choice wanted, Lack.Memory memory) {
    var fixes = new ArrayList<Fix>();
    for (Choice choice : memory.instead()) {
      String what = "use %s, which fits".formatted(choice);
      String id = choice.preset().id();
      boolean isOther = !id.equals(wanted.preset().id());
      fixes.add(
          isOther ? new Fix(what, "c41 presets check " + Shell.quoted(id)) : Fix.byHand(what));
    }
    if (memory.devices().stream().skip(1).map(Device::memory).anyMatch(memory::isEnough)) {
      fixes.add(Fix.byHand("or start ComfyUI with --cuda-device, so that a larger one works"));
    }
    return fixes.isEmpty() ? List.of(Fix.byHand("use a server with a larger device")) : fixes;
  }

  private static String folder(NodePack pack) {
    String path = pack.repository().replaceAll("(\\.git)?/*$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
