package cinema.c41.engines.comfyui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// What a real server (0.33.0) said over its WebSocket during a run, with holes for what differs.
record Tape(List<String> frames) {
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};

  static Tape of(String name) {
    return new Tape(recorded(name + ".tape").lines().toList());
  }

  static String recorded(String name) {
    try (var in = Tape.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Tape filled(Map<String, String> holes) {
    return new Tape(frames.stream().map(frame -> fill(frame, holes)).toList());
  }

  /// Of a run of another graph, in which one node works, one saves, and nothing was cached or
  /// all was.
  Tape ofOtherNodes() {
    return new Tape(
        frames.stream()
            .map(
                frame ->
                    frame.contains("execution_cached")
                        ? frame.replace("[\"1\", \"2\"]", "[]")
                        : frame.replace("\"5\"", "\"$WORKS\"").replace("\"3\"", "\"$SAVES\""))
            .toList());
  }

  static String fill(String text, Map<String, String> holes) {
    String filled = text;
    for (var hole : holes.entrySet()) {
      filled = filled.replace("$" + hole.getKey(), hole.getValue());
    }
    return filled;
  }

  static boolean isPreview(String frame) {
    return frame.startsWith("PREVIEW ");
  }

  /// The form with the metadata in front, for who has said that they understand it, or the bare
  /// one.
  static byte[] preview(String frame, boolean withMetadata) {
    byte[] json = frame.substring("PREVIEW ".length()).getBytes(UTF_8);
    return withMetadata
        ? ByteBuffer.allocate(8 + json.length + JPEG.length)
            .putInt(4)
            .putInt(json.length)
            .put(json)
            .put(JPEG)
            .array()
        : ByteBuffer.allocate(8 + JPEG.length).putInt(1).putInt(1).put(JPEG).array();
  }
}
