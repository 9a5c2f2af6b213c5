package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.LogLine;
import cinema.c41.engines.comfyui.wire.Sighting;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Watches over the LoRAs of one job, if it has any. One that did not load is a fault of the take.
/// The log is everybody's, so what was logged before the job began is left out, as well as that can
/// be known: never a line of the job itself.
final class LoraWatch {
  private final Instance instance;
  private final Map<String, String> loaders;
  private String since;
  private String glanced = "";
  private boolean begun;

  /// @param since the time of the last line before the job was handed in
  LoraWatch(Instance instance, Tree.Obj graph, String since) {
    this.instance = instance;
    this.loaders = LoraReports.loaders(graph);
    this.since = since;
  }

  /// The time of the last line before the job, which is about to be handed in.
  String mark() {
    glance();
    since = glanced;
    return since;
  }

  /// Looks at the log before somebody looks at the job.
  void glance() {
    if (!loaders.isEmpty() && !begun) {
      try {
        List<LogLine> log = instance.api().log();
        glanced = log.isEmpty() ? "" : log.getLast().time();
      } catch (IOException _) {
        glanced = since;
      }
    }
  }

  /// The job was not at work yet: what was logged until the last glance is others' affair.
  void waits() {
    since = glanced;
  }

  void begin() {
    begun = true;
  }

  void check(Sighting.Ended ended) {
    if (loaders.isEmpty()) {
      return;
    }
    List<String> told;
    try {
      told = instance.loras().complaints(loaders, since, instance.api().log(), ended.cached());
    } catch (IOException _) {
      told = List.of();
    }
    if (!told.isEmpty()) {
      throw new C41Exception(ComfyProblems.loraNotLoaded(instance.server(), told));
    }
  }
}
