package cinema.c41.production;

import cinema.c41.plan.Step;
import cinema.c41.run.Journal;
import cinema.c41.run.Journal.Timing;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long steps take, from measured steps of the same kind on this machine and nothing else. What
/// was never measured has no estimate, and neither has a film that contains it.
final class Estimate {
  /// Steps of a kind that are looked back at.
  private static final int LOOK_BACK = 40;

  private final Journal journal;
  private final Map<String, Integer> lanes;
  private final Map<String, Optional<Double>> rates = new HashMap<>();

  /// @param lanes how many jobs each engine works on at once
  Estimate(Journal journal, Map<String, Integer> lanes) {
    this.journal = journal;
    this.lanes = Map.copyOf(lanes);
  }

  /// How long these steps take together, with every engine on all of its lanes.
  Optional<Duration> of(Collection<Step> steps) {
    var seconds = new HashMap<String, Double>();
    for (Step step : steps) {
      Optional<Double> rate = rate(step.work().kind());
      if (rate.isEmpty()) {
        return Optional.empty();
      }
      seconds.merge(step.engine(), rate.get() * step.work().amount(), Double::sum);
    }
    return Optional.of(Duration.ofMillis((long) (1000 * longest(seconds))));
  }

  /// Steps of a kind have been measured again.
  void refresh(String kind) {
    rates.remove(kind);
  }

  /// The engines work side by side, so the busiest one decides.
  private double longest(Map<String, Double> seconds) {
    return seconds.entrySet().stream()
        .mapToDouble(entry -> entry.getValue() / lanes.getOrDefault(entry.getKey(), 1))
        .max()
        .orElse(0);
  }

  private Optional<Double> rate(String kind) {
    return rates.computeIfAbsent(kind, this::measured);
  }

  private Optional<Double> measured(String kind) {
    List<Timing> timings = journal.timings(kind, LOOK_BACK);
    double amount = timings.stream().mapToDouble(Timing::amount).sum();
    double seconds = timings.stream().mapToDouble(t -> t.took().toNanos() / 1e9).sum();
    return amount > 0 ? Optional.of(seconds / amount) : Optional.empty();
  }
}
