package cinema.c41.engines.comfyui;

import java.time.Duration;

/// How patient the driver is.
///
/// @param answer how long a server may think about an answer
/// @param look how often the server's record is read while the WebSocket tells nothing
/// @param silence how long the WebSocket may be silent during work before it is opened anew
/// @param absence how long a server may be away while it has a job of ours; it may be starting
///     again, which takes a while with many nodes
/// @param recall how long it is believed what all servers said of themselves
public record Pace(
    Duration answer, Duration look, Duration silence, Duration absence, Duration recall) {
  public static Pace usual() {
    return new Pace(
        Duration.ofSeconds(30),
        Duration.ofSeconds(2),
        Duration.ofSeconds(30),
        Duration.ofMinutes(5),
        Duration.ofSeconds(30));
  }
}
