package cinema.c41.engine;

import cinema.c41.base.Problem;
import java.util.List;
import java.util.Set;

/// What an engine says it can do right now.
///
/// @param version for people: `5.1.9, from the system`
/// @param fingerprint whatever changes the bytes it makes; part of the key of every step it does
/// @param makes the kinds of jobs it takes
/// @param lanes how many jobs it works on at once
/// @param voices who can speak; empty for engines that do not speak
/// @param problems why it can make less than it should, each with its fix; an engine that makes
///     nothing says why here
/// @param devices what each lane works on, by the name that its results tell; empty for engines
///     that work on this machine's processors
public record Offer(
    String engine,
    String version,
    String fingerprint,
    Set<Class<? extends EngineJob>> makes,
    int lanes,
    List<Voice> voices,
    List<Problem> problems,
    List<String> devices) {
  public Offer {
    makes = Set.copyOf(makes);
    voices = List.copyOf(voices);
    problems = List.copyOf(problems);
    devices = List.copyOf(devices);
  }

  /// Of an engine that works on this machine's processors.
  public Offer(
      String engine,
      String version,
      String fingerprint,
      Set<Class<? extends EngineJob>> makes,
      int lanes,
      List<Voice> voices,
      List<Problem> problems) {
    this(engine, version, fingerprint, makes, lanes, voices, problems, List.of());
  }

  /// Whether it takes jobs of this kind.
  public boolean takes(Class<? extends EngineJob> kind) {
    return makes.contains(kind);
  }
}
