package cinema.c41.engines.comfyui.wire;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.Sighting.Fault;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads the record of a prompt that is over.
final class Story {
  private final Set<String> cached = new TreeSet<>();
  private Optional<Fault> fault = Optional.empty();
  private boolean interrupted;
  private double began;
  private double last;

  private Story() {}

  /// The `outputs` and the `status` of a record of the server's history.
  static Sighting.Ended ended(Tree.Obj outputs, Tree.Obj status) {
    var story = new Story();
    Fields.list(status, "messages").forEach(story::read);
    return new Sighting.Ended(
        Fields.text(status, "status_str").equals("success"),
        story.interrupted,
        story.fault,
        OutputFile.all(outputs),
        story.cached,
        Math.max(0, story.last - story.began) / 1000);
  }

  /// A message is `[event, data]`.
  private void read(Tree message) {
    if (message instanceof Tree.Arr(var pair)
        && pair.size() == 2
        && pair.getFirst() instanceof Tree.Text(var event)) {
      read(event, Fields.obj(pair.getLast()));
    }
  }

  private void read(String event, Tree.Obj data) {
    last = Fields.number(data, "timestamp", last);
    switch (event) {
      case "execution_start" -> began = last;
      case "execution_cached" -> cached.addAll(Fields.texts(data, "nodes"));
      case "execution_interrupted" -> interrupted = true;
      case "execution_error" -> fault = Optional.of(fault(data));
      default -> {}
    }
  }

  private static Fault fault(Tree.Obj data) {
    return new Fault(
        Fields.text(data, "node_id"),
        Fields.text(data, "node_type"),
        Fields.text(data, "exception_type"),
        Fields.text(data, "exception_message").strip(),
        Fields.texts(data, "traceback"));
  }
}
