package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Shift;
import cinema.c41.engines.comfyui.wire.OutputFile;
import cinema.c41.engines.comfyui.wire.ServerFacts;
import cinema.c41.engines.comfyui.wire.Sighting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Hands over what a job has made, once it is here and looks like what it says it is.
final class Delivery {
  private final Instance instance;
  private final GraphJob job;
  private final Shift shift;
  private final Fetch fetch;
  private final Optional<Long> memory;

  /// @param memory the most that was seen in use on the device meanwhile, in bytes
  Delivery(Instance instance, GraphJob job, Shift shift, Fetch fetch, Optional<Long> memory) {
    this.instance = instance;
    this.job = job;
    this.shift = shift;
    this.fetch = fetch;
    this.memory = memory;
  }

  void hand(Sighting.Ended ended) throws IOException {
    List<OutputFile> files = wanted(ended.files());
    if (files.isEmpty()) {
      throw new C41Exception(ComfyProblems.noOutput(instance.server(), job.wanted()));
    }
    Map<String, Integer> counts = new HashMap<>();
    for (OutputFile file : files) {
      int number = counts.merge(file.node(), 1, Integer::sum);
      String role = number == 1 ? file.node() : file.node() + "-" + number;
      hand(role, file, ended);
    }
  }

  /// What is only looked at on the way is temporary; it counts where there is nothing else.
  private List<OutputFile> wanted(List<OutputFile> all) {
    List<OutputFile> asked =
        all.stream()
            .filter(file -> job.wanted().isEmpty() || job.wanted().contains(file.node()))
            .toList();
    List<OutputFile> lasting = asked.stream().filter(file -> !file.isTemporary()).toList();
    return lasting.isEmpty() ? asked : lasting;
  }

  private void hand(String role, OutputFile file, Sighting.Ended ended) throws IOException {
    Path target = shift.file(role + "-" + localName(file.name()));
    Fetch.Fetched here = fetch.get(file, target).orElseThrow(() -> missing(file));
    Media media = Media.of(file.name());
    if (here.size() == 0 || !media.agrees(head(target))) {
      throw new C41Exception(ComfyProblems.brokenOutput(instance.server(), file.name()));
    }
    shift.produce(role, target, media.type(), facts(file, here, ended));
  }

  /// A server remembers results whose files were deleted; it does not make them again by itself.
  private C41Exception missing(OutputFile file) {
    try {
      instance.api().forgetResults();
    } catch (IOException _) {
      // Then it remembers them still, and the next attempt ends here as well.
    }
    return new C41Exception(ComfyProblems.outputMissing(instance.server(), file.name()));
  }

  private Tree.Obj facts(OutputFile file, Fetch.Fetched here, Sighting.Ended ended) {
    Tree.Obj facts =
        Tree.obj()
            .with("node", file.node())
            .with("sha256", here.hash().hex())
            .with("bytes", here.size())
            .with("server", instance.name())
            .with("version", told(ServerFacts::version))
            .with("device", told(ServerFacts::device))
            .with("seconds", Tree.number(ended.seconds()))
            .with("cached", Tree.flag(ended.cached().contains(file.node())));
    return memory.map(bytes -> facts.with("memory", bytes)).orElse(facts);
  }

  private String told(Function<ServerFacts, String> fact) {
    try {
      return fact.apply(instance.facts());
    } catch (IOException _) {
      return "unknown";
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(Media.HEAD);
    }
  }

  /// What comes from a server is no path of ours.
  private static String localName(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    return Optional.of(plain)
        .filter(text -> text.length() <= 80)
        .orElse(plain.substring(Math.max(0, plain.length() - 80)));
  }
}
