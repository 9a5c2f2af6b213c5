package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.graph.GraphPaper;
import cinema.c41.engines.comfyui.wire.Sighting;
import cinema.c41.engines.comfyui.wire.Submission;
import cinema.c41.engines.comfyui.wire.Submission.Complaint;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What it means when a server turns a graph down, or a prompt has ended badly.
final class Verdict {
  private static final Pattern MODEL =
      Pattern.compile(".*\\.(safetensors|sft|gguf|ckpt|pt|pth|bin|onnx)");

  private static final Pattern PATH = Pattern.compile("(?m)^File path: (.+)$");

  private final Instance instance;

  Verdict(Instance instance) {
    this.instance = instance;
  }

  Problem refused(Submission.Refused refused, Tree.Obj graph) {
    if (refused.type().equals("missing_node_type")) {
      return ComfyProblems.missingNodes(
          instance.server(), missing(graph), List.of(refused.message()));
    }
    return complained(refused.message(), refused.complaints());
  }

  Problem complained(String message, List<Complaint> complaints) {
    List<Complaint> models = complaints.stream().filter(Verdict::isMissingModel).toList();
    List<String> lines = complaints.stream().map(Verdict::line).distinct().toList();
    return !models.isEmpty() && models.size() == complaints.size()
        ? ComfyProblems.missingModel(instance.server(), models.getFirst().received(), lines)
        : ComfyProblems.refused(instance.server(), message, lines);
  }

  /// Nothing is thrown when it has ended well.
  void check(Sighting.Ended ended, Tree.Obj graph) {
    if (ended.fault().isPresent()) {
      Sighting.Fault fault = ended.fault().get();
      throw new C41Exception(isUnreadable(fault) ? unreadable(fault, graph) : fault(fault));
    }
    if (ended.interrupted()) {
      throw new C41Exception(ComfyProblems.interrupted(instance.server()));
    }
    if (!ended.good()) {
      throw new C41Exception(
          ComfyProblems.failed(instance.server(), "the graph", "it did not say why", List.of()));
    }
  }

  private Problem fault(Sighting.Fault fault) {
    String node = fault.nodeType() + " (node " + fault.node() + ")";
    String why = fault.type() + ": " + fault.message();
    boolean memory =
        fault.type().contains("OutOfMemory") || fault.message().contains("out of memory");
    return memory
        ? ComfyProblems.outOfMemory(instance.server(), node, fault.message())
        : ComfyProblems.failed(instance.server(), node, why, fault.trace());
  }

  /// All versions fail in this way over a file of a model that is cut off or something else.
  private static boolean isUnreadable(Sighting.Fault fault) {
    return fault.type().endsWith("SafetensorError")
        || fault.message().contains("The safetensors file is corrupt");
  }

  private Problem unreadable(Sighting.Fault fault, Tree.Obj graph) {
    String words = fault.message().lines().findFirst().orElse(fault.type());
    return ComfyProblems.brokenModel(instance.server(), broken(fault, graph), words);
  }

  /// The file that it could not read, by its own words or those of the graph.
  private static String broken(Sighting.Fault fault, Tree.Obj graph) {
    var path = PATH.matcher(fault.message());
    if (path.find()) {
      return path.group(1);
    }
    List<String> named =
        graph.find(fault.node()).map(node -> models(node.asObj())).orElse(List.of());
    return named.isEmpty() ? "of " + fault.nodeType() : String.join(" or ", named);
  }

  private static List<String> models(Tree.Obj node) {
    return GraphPaper.inputs(node).fields().values().stream()
        .filter(Tree.Text.class::isInstance)
        .map(Tree::asText)
        .filter(MODEL.asMatchPredicate())
        .toList();
  }

  /// The server names one that is missing; we name all.
  private Set<String> missing(Tree.Obj graph) {
    var missing = new TreeSet<>(GraphPaper.types(graph));
    try {
      missing.removeAll(instance.api().nodeTypes());
    } catch (IOException _) {
      // Then its own words have to do.
      missing.clear();
    }
    return missing;
  }

  private static boolean isMissingModel(Complaint complaint) {
    return complaint.type().equals("value_not_in_list")
        && MODEL.matcher(complaint.received()).matches();
  }

  private static String line(Complaint complaint) {
    return complaint.nodeType() + " (node " + complaint.node() + "): " + complaint.text();
  }
}
