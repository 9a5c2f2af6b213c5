package cinema.c41.engines.comfyui.wire;

import java.util.List;
import java.util.Set;

/// What a server tells over the WebSocket. It is news, never the truth: events are lost, come late,
/// and go to everybody. What became of a prompt is only ever read from the server's record, which
/// [ComfyApi#look] does. An empty prompt is one that the server did not name.
public sealed interface ComfyEvent {
  String prompt();

  /// It has begun to work on the prompt.
  record Started(String prompt) implements ComfyEvent {}

  /// These nodes need not be worked out again.
  record Cached(String prompt, Set<String> nodes) implements ComfyEvent {
    public Cached {
      nodes = Set.copyOf(nodes);
    }
  }

  /// How far every node is that has begun: the whole state, each time.
  record Nodes(String prompt, List<NodeState> nodes) implements ComfyEvent {
    public Nodes {
      nodes = List.copyOf(nodes);
    }
  }

  /// @param parent the node that made this one at run time; empty for nodes of the graph
  /// @param done from 0 to 1
  record NodeState(String node, String parent, double done) {}

  /// What it looks like so far.
  record Preview(String prompt, String mediaType, byte[] image) implements ComfyEvent {}

  /// It has ended in some way, or says so: an error of a blocked branch is told like this too, and
  /// the prompt goes on. The record may not be written yet.
  record Ending(String prompt) implements ComfyEvent {}

  /// It is done with the prompt, and the record is written.
  record Left(String prompt) implements ComfyEvent {}

  /// The connection has ended.
  record Closed(String why) implements ComfyEvent {
    @Override
    public String prompt() {
      return "";
    }
  }

  /// Anything else; custom nodes send what they like.
  record Other(String prompt, String type) implements ComfyEvent {}
}
