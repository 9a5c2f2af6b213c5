package cinema.c41.schedule;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Voice;
import cinema.c41.schedule.kit.Kit;
import java.util.List;
import java.util.Set;

/// The engines that are there, by what they make. The first that takes a kind of job does it.
///
/// @param kit what they can shoot with
public record Crew(List<Offer> offers, Kit kit) {
  public Crew {
    offers = List.copyOf(offers);
  }

  /// A crew that only draws.
  public Crew(List<Offer> offers) {
    this(offers, Kit.NONE);
  }

  /// The same people with other tools.
  public Crew with(Kit other) {
    return new Crew(offers, other);
  }

  /// The same people as if those of them who are away did a kind of job: whatever they made has its
  /// keys from them. Whoever is there goes first.
  ///
  /// @param engines their names
  Crew asIfThere(Class<? extends EngineJob> kind, Set<String> engines) {
    return does(kind)
        ? this
        : new Crew(
            offers.stream()
                .map(one -> engines.contains(one.engine()) ? there(one, kind) : one)
                .toList(),
            kit);
  }

  private static Offer there(Offer away, Class<? extends EngineJob> kind) {
    return new Offer(
        away.engine(),
        away.version(),
        away.fingerprint(),
        Set.of(kind),
        away.lanes(),
        away.voices(),
        away.problems(),
        away.devices());
  }

  /// Whether anybody does a kind of job.
  public boolean does(Class<? extends EngineJob> kind) {
    return offers.stream().anyMatch(offer -> offer.takes(kind));
  }

  /// Who does a kind of job; a problem when nobody does.
  public Offer doing(Class<? extends EngineJob> kind) {
    return offers.stream()
        .filter(offer -> offer.takes(kind))
        .findFirst()
        .orElseThrow(() -> new C41Exception(ScheduleProblems.nobodyDoes(kind, offers)));
  }

  /// Everybody who can speak.
  public List<Voice> voices() {
    return offers.stream().flatMap(offer -> offer.voices().stream()).toList();
  }
}
