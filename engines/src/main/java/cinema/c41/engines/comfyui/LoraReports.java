package cinema.c41.engines.comfyui;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.graph.GraphPaper;
import cinema.c41.engines.comfyui.wire.LogLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// LoRAs that a server could not use. It says so in its log and nowhere else, makes the picture
/// without them, and says nothing more while it remembers the loaded model; so it is remembered
/// here as well. Thread-safe.
final class LoraReports {
  private static final String COMPLAINT = "lora key not loaded";

  private final Map<String, List<String>> bad = new ConcurrentHashMap<>();

  /// The nodes of a graph that load LoRAs, by id, each with what it is told.
  static Map<String, String> loaders(Tree.Obj graph) {
    return graph.fields().entrySet().stream()
        .filter(node -> GraphPaper.type(node.getValue().asObj()).contains("Lora"))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                node -> Json.canonical(GraphPaper.inputs(node.getValue().asObj()))));
  }

  /// What the server complains about in a job.
  ///
  /// @param since the last line of the log before the job began
  /// @param cached nodes that the server did not work out again
  List<String> complaints(
      Map<String, String> loaders, String since, List<LogLine> log, Collection<String> cached) {
    List<String> found = during(since, log);
    var told = new ArrayList<>(found);
    loaders.forEach(
        (node, words) -> {
          if (cached.contains(node)) {
            told.addAll(bad.getOrDefault(words, List.of()));
          } else if (found.isEmpty()) {
            bad.remove(words);
          } else {
            bad.put(words, found);
          }
        });
    return told.stream().distinct().toList();
  }

  /// What was complained about from then on.
  private static List<String> during(String since, List<LogLine> log) {
    return log.stream()
        .filter(line -> line.time().compareTo(since) > 0)
        .map(LogLine::text)
        .filter(text -> text.contains(COMPLAINT))
        .toList();
  }
}
