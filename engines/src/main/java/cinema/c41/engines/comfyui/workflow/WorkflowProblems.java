package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engines.comfyui.ComfyServer;
import cinema.c41.engines.comfyui.schema.GraphFault;
import java.util.List;
import java.util.stream.Collectors;

/// What can go wrong with a workflow of somebody's own.
final class WorkflowProblems {
  private static final Fix EXPORT =
      Fix.byHand("in ComfyUI, choose Save or Export (API) and give that file");

  private WorkflowProblems() {}

  static Problem notAWorkflow(String file, String why) {
    return Problem.ofRequest(
        "workflow/not-a-workflow", file + " is no workflow of ComfyUI", why, EXPORT);
  }

  static Problem nothingEmbedded(String file) {
    return Problem.ofRequest(
        "workflow/nothing-embedded",
        file + " carries no workflow",
        "ComfyUI writes it into what it makes, unless metadata is switched off; sites that show"
            + " pictures, and programs that convert them, take it out",
        Fix.byHand("give the file as ComfyUI wrote it, from its output folder"),
        EXPORT);
  }

  static Problem unreadable(String file, String why) {
    return Problem.ofRequest(
        "workflow/unreadable",
        file + " cannot be read",
        why,
        Fix.byHand("see that the file is there, whole and readable, and try again"));
  }

  /// Everything in it is muted, bypassed or unknown.
  static Problem nothingRuns(List<String> notes) {
    return Problem.ofRequest(
            "workflow/nothing-runs",
            "no node of the workflow would run",
            "every node is muted or bypassed, or is only for show",
            Fix.byHand("in ComfyUI, wake up what is to run (Ctrl-M, Ctrl-B) and save it again"))
        .withEvidence(notes);
  }

  /// Without a server nobody knows the order of a node's widgets.
  static Problem needsServer(String file) {
    return Problem.ofRequest(
        "workflow/needs-server",
        file + " can only be read with a ComfyUI server at hand",
        "it is saved as it is drawn; what its values belong to only a server knows",
        new Fix("name a server that runs", "c41 engines add comfyui http://127.0.0.1:8188"),
        Fix.byHand("or, in ComfyUI, choose Export (API) and give that file"));
  }

  /// Neither a name nor an address of a server that is configured.
  static Problem unknownServer(String which, List<String> servers) {
    return Problem.ofRequest(
        "workflow/unknown-server",
        "'" + which + "' is no server of yours",
        servers.isEmpty()
            ? "none is configured, and no other address is ever asked"
            : "there are: " + String.join(", ", servers) + "; no other address is ever asked",
        new Fix("add the server", "c41 engines add comfyui http://127.0.0.1:8188"),
        Fix.byHand("or save the workflow and give the file"));
  }

  static Problem nothingThere(ComfyServer server, String path) {
    return Problem.ofRequest(
        "workflow/nothing-there",
        "the ComfyUI server "
            + server.name()
            + " has no workflow"
            + (path.isEmpty() ? " to give" : " at " + path),
        path.isEmpty()
            ? "it has made nothing since it was started"
            : "an address ends with the server, /history/JOB or /userdata/workflows/NAME.json",
        Fix.byHand("run the workflow there once, and ask again"),
        Fix.byHand(
            "or save it there and give " + server.address() + "userdata/workflows/NAME.json"));
  }

  static Problem unreachable(ComfyServer server, Exception cause) {
    String words = cause.getMessage();
    return Problem.ofMachine(
        "comfyui/unreachable",
        "the ComfyUI server " + server.name() + " cannot be reached",
        server.address() + ": " + (words == null ? cause.getClass().getSimpleName() : words),
        Fix.byHand("start ComfyUI there, or mend its address in the configuration"),
        new Fix("see what every server says", "c41 doctor"));
  }

  static Problem missingNodes(List<MissingNode> missing) {
    Fix[] fixes =
        missing.stream()
            .flatMap(node -> node.pack().stream())
            .distinct()
            .map(pack -> Fix.byHand(pack.fix()))
            .toArray(Fix[]::new);
    return Problem.ofRequest(
            "workflow/missing-nodes",
            "the server lacks "
                + missing.stream().map(MissingNode::type).collect(Collectors.joining(", ")),
            "these classes of nodes come with packs that are not installed there, or with a newer"
                + " ComfyUI",
            fixes.length > 0
                ? fixes
                : new Fix[] {
                  Fix.byHand("in ComfyUI's Manager, choose Install Missing Custom Nodes")
                })
        .withEvidence(missing.stream().map(MissingNode::toString).toList());
  }

  static Problem missingModels(List<NeededModel> missing) {
    return Problem.ofRequest(
            "workflow/missing-models",
            "the server lacks "
                + missing.stream().map(NeededModel::name).collect(Collectors.joining(", ")),
            "the workflow names models that are not in the server's folders",
            missing.stream().map(model -> Fix.byHand(model.fix())).toArray(Fix[]::new))
        .withEvidence(missing.stream().map(NeededModel::toString).toList());
  }

  static Problem faulty(List<GraphFault> faults) {
    return Problem.ofRequest(
            "workflow/faulty",
            "the workflow would not run: "
                + (faults.size() == 1 ? "one fault" : faults.size() + " faults"),
            faults.getFirst().toString(),
            Fix.byHand("open it in ComfyUI, mend what is listed, and save it again"))
        .withEvidence(faults.stream().map(GraphFault::toString).toList());
  }
}
