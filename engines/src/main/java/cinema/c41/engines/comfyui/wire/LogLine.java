package cinema.c41.engines.comfyui.wire;

/// A line of the server's log.
///
/// @param time by the server's clock and in its time zone: good for order and nothing else
public record LogLine(String time, String text) {}
