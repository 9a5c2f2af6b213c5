package cinema.c41.engine;

import cinema.c41.base.Tree;
import java.util.Optional;

/// What a server of models tells of its work, in the facts of every file it makes.
///
/// @param server its name; empty when it was not told
/// @param version of its program, `0.33.0`; empty when it was not told
/// @param device `NVIDIA RTX 4090`; empty when it was not told
/// @param seconds the work itself, without waiting in a queue; 0 when it was not told
/// @param cached whether nothing had to be worked out
/// @param memory the most that was seen in use on the device during the work, in bytes, whoever
///     used it; empty when nobody looked, as for work of less than a second
public record WorkReport(
    String server,
    String version,
    String device,
    double seconds,
    boolean cached,
    Optional<Long> memory) {
  /// Of one that tells neither its version nor its memory.
  public WorkReport(String server, String device, double seconds, boolean cached) {
    this(server, "", device, seconds, cached, Optional.empty());
  }

  public static WorkReport of(Tree.Obj facts) {
    return new WorkReport(
        text(facts, "server"),
        text(facts, "version"),
        text(facts, "device"),
        facts.find("seconds").map(Tree::asDecimal).orElse(0.0),
        facts.find("cached").map(Tree::asFlag).orElse(false),
        facts.find("memory").map(Tree::asWhole));
  }

  private static String text(Tree.Obj facts, String key) {
    return facts.find(key).map(Tree::asText).orElse("");
  }
}
