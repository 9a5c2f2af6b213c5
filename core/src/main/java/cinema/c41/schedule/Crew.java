package cinema.c41.schedule;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Voice;
import java.util.List;

/// The engines that are there, by what they make. The first that takes a kind of job does it.
public record Crew(List<Offer> offers) {
  public Crew {
    offers = List.copyOf(offers);
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
