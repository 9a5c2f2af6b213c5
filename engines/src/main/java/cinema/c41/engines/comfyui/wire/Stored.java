package cinema.c41.engines.comfyui.wire;

/// What became of an upload.
public sealed interface Stored {
  /// @param name what the server calls it, which need not be what it was asked to
  record As(String name) implements Stored {}

  record TooLarge(String message) implements Stored {}

  record Refused(int status, String message) implements Stored {}
}
