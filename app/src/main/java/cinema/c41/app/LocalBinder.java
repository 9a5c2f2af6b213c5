package cinema.c41.app;

import cinema.c41.doors.presets.Binder;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.workflow.Intake;
import cinema.c41.engines.comfyui.workflow.WorkflowFile;
import cinema.c41.engines.comfyui.workflow.WorkflowServers;
import cinema.c41.engines.comfyui.workflow.WorkflowServers.Told;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Names;
import cinema.c41.store.JsonTrees;
import cinema.c41.store.OwnPresets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Binds workflows from files of this machine and from the servers that are configured.
final class LocalBinder implements Binder {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final List<ComfyServer> servers;
  private final PresetLibrary library;
  private final OwnPresets own;

  LocalBinder(List<ComfyServer> servers, PresetLibrary library, OwnPresets own) {
    this.servers = List.copyOf(servers);
    this.library = library;
    this.own = own;
  }

  @Override
  public Draft read(String source, Optional<String> server) {
    try (var there = new WorkflowServers(servers, PATIENCE)) {
      return WorkflowServers.isAddress(source)
          ? draft(
              source,
              there.fetch(source),
              there.nodes(server.or(() -> Optional.of(there.serverAt(source)))))
          : draft(source, WorkflowFile.read(Path.of(source), JsonTrees::read), there.nodes(server));
    }
  }

  @Override
  public Bound bind(Draft draft, boolean replace) {
    OwnPresets.Kept kept = own.keep(draft, replace);
    return new Bound(kept.preset(), kept.folder().toString(), kept.replaced().map(Path::toString));
  }

  @Override
  public String remove(String name) {
    return own.remove(name).toString();
  }

  private Draft draft(String source, WorkflowFile file, Optional<Told> told) {
    String origin = origin(source);
    var taken = new Intake(told, JsonTrees::read).take(origin, file);
    var workflow = new WorkflowWords(library).say(origin, told.map(Told::server), taken);
    return Draft.of(workflow, name(origin));
  }

  /// A file's name, or an address as it is.
  private static String origin(String source) {
    return WorkflowServers.isAddress(source)
        ? source
        : String.valueOf(Path.of(source).getFileName());
  }

  /// `My Portrait (v2).json` may be called `my-portrait-v2`. Addresses of jobs give no name.
  private static String name(String origin) {
    boolean isJob = WorkflowServers.isAddress(origin) && !origin.endsWith(".json");
    String last = origin.replaceAll(".*(/|%2[Ff])", "").replaceAll("%[0-9A-Fa-f]{2}", " ");
    String slug = Names.slug(last.replaceAll("(\\.(api|ui))?\\.[A-Za-z0-9]{1,5}$", ""));
    return Stream.of(slug, "my-" + slug)
        .filter(one -> !isJob && Names.isName(one))
        .findFirst()
        .orElse("my-workflow");
  }
}
