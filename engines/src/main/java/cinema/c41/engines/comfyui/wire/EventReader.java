package cinema.c41.engines.comfyui.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.ComfyEvent.NodeState;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads the frames of the WebSocket. A frame that makes no sense is some other event.
final class EventReader {
  private static final int PREVIEW = 1;
  private static final int PREVIEW_WITH_METADATA = 4;
  private static final int PNG = 2;

  private EventReader() {}

  static ComfyEvent text(String frame) {
    try {
      Tree.Obj message = Fields.obj(PythonJson.read(frame));
      return event(Fields.text(message, "type"), Fields.obj(message, "data"));
    } catch (IOException _) {
      return new ComfyEvent.Other("", "unreadable");
    }
  }

  /// Big-endian; the first four bytes say what it is.
  static ComfyEvent binary(ByteBuffer frame) {
    try {
      int kind = frame.getInt();
      return switch (kind) {
        case PREVIEW -> preview(frame);
        case PREVIEW_WITH_METADATA -> previewWithMetadata(frame);
        default -> new ComfyEvent.Other("", "binary " + kind);
      };
    } catch (BufferUnderflowException | IOException _) {
      return new ComfyEvent.Other("", "unreadable");
    }
  }

  private static ComfyEvent event(String type, Tree.Obj data) {
    String prompt = Fields.text(data, "prompt_id");
    return switch (type) {
      case "execution_start" -> new ComfyEvent.Started(prompt);
      case "execution_cached" ->
          new ComfyEvent.Cached(prompt, new HashSet<>(Fields.texts(data, "nodes")));
      case "progress_state" -> new ComfyEvent.Nodes(prompt, states(Fields.obj(data, "nodes")));
      case "execution_success", "execution_error", "execution_interrupted" ->
          new ComfyEvent.Ending(prompt);
      case "executing" -> executing(prompt, data);
      default -> new ComfyEvent.Other(prompt, type);
    };
  }

  /// No node: the prompt is over. A node without a prompt is the greeting of a reconnected client.
  private static ComfyEvent executing(String prompt, Tree.Obj data) {
    boolean over = data.find("node").orElse(Tree.text("")) instanceof Tree.Nothing;
    return over ? new ComfyEvent.Left(prompt) : new ComfyEvent.Other(prompt, "executing");
  }

  private static List<NodeState> states(Tree.Obj nodes) {
    return nodes.fields().entrySet().stream().map(EventReader::state).toList();
  }

  private static NodeState state(Map.Entry<String, Tree> node) {
    Tree.Obj state = Fields.obj(node.getValue());
    double max = Fields.number(state, "max", 1);
    double part = max > 0 ? Math.clamp(Fields.number(state, "value", 0) / max, 0, 1) : 0;
    boolean finished = Fields.text(state, "state").equals("finished");
    return new NodeState(node.getKey(), parent(node.getKey(), state), finished ? 1 : part);
  }

  private static String parent(String node, Tree.Obj state) {
    String parent = Fields.text(state, "parent_node_id");
    String real = Fields.text(state, "real_node_id");
    return parent.isEmpty() && !real.equals(node) ? real : parent;
  }

  private static ComfyEvent preview(ByteBuffer frame) {
    String type = frame.getInt() == PNG ? "image/png" : "image/jpeg";
    return new ComfyEvent.Preview("", type, rest(frame));
  }

  private static ComfyEvent previewWithMetadata(ByteBuffer frame) throws IOException {
    int length = frame.getInt();
    if (length < 0 || length > frame.remaining()) {
      throw new IOException("a preview of " + frame.remaining() + " bytes says " + length);
    }
    byte[] json = new byte[length];
    frame.get(json);
    Tree.Obj metadata = Fields.obj(PythonJson.read(new String(json, UTF_8)));
    String type = Fields.text(metadata, "image_type");
    return new ComfyEvent.Preview(
        Fields.text(metadata, "prompt_id"), type.isEmpty() ? "image/jpeg" : type, rest(frame));
  }

  private static byte[] rest(ByteBuffer frame) {
    byte[] bytes = new byte[frame.remaining()];
    frame.get(bytes);
    return bytes;
  }
}
