package cinema.c41.schedule;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Voice;
import cinema.c41.schedule.kit.Kit;
import java.util.List;

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
