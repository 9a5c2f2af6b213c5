package cinema.c41.production.telling;

import cinema.c41.engine.Offer;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import cinema.c41.run.Journal;
import cinema.c41.run.Journal.Timing;
import cinema.c41.run.Measured;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long steps take, from measured steps of the same kind on this machine and nothing else. What
/// was never measured has no estimate, and neither has a work that contains it. Where an engine has
/// devices of its own, every one of them must have been measured.
public final class Estimate {
  /// Steps of a kind that are looked back at.
  private static final int LOOK_BACK = 40;

  private final Journal journal;
  private final Map<String, Offer> offers = new HashMap<>();
  private final Map<String, Optional<Double>> rates = new HashMap<>();

  /// @param offers of the engines, with their lanes and devices
  public Estimate(Journal journal, List<Offer> offers) {
    this.journal = journal;
    offers.forEach(offer -> this.offers.put(offer.engine(), offer));
  }

  /// How long these steps take together, with every engine on all of its lanes, and no step before
  /// those it needs.
  public Optional<Duration> of(Collection<Step> steps) {
    var costs = new LinkedHashMap<StepId, Double>();
    var totals = new HashMap<String, Double>();
    for (Step step : steps) {
      Optional<Double> cost = cost(step);
      if (cost.isEmpty()) {
        return Optional.empty();
      }
      costs.put(step.id(), cost.get());
      totals.merge(step.engine(), cost.get(), Double::sum);
    }
    double seconds = Math.max(busiest(totals), longest(steps, costs));
    return Optional.of(Duration.ofMillis((long) (1000 * seconds)));
  }

  /// Steps of a kind have been measured again.
  public void refresh(String kind) {
    rates.keySet().removeIf(known -> known.equals(kind) || known.startsWith(kind + " on "));
  }

  private Optional<Double> cost(Step step) {
    double amount = step.work().amount();
    if (amount == 0) {
      return Optional.of(0.0);
    }
    if (amount < 0) {
      return Optional.empty();
    }
    List<String> devices = devices(step.engine());
    if (devices.isEmpty()) {
      return rate(step.work().kind()).map(rate -> rate * amount);
    }
    double sum = 0;
    for (String device : devices) {
      Optional<Double> rate = rate(Measured.on(step.work().kind(), device));
      if (rate.isEmpty()) {
        return Optional.empty();
      }
      sum += rate.get() * amount;
    }
    return Optional.of(sum / devices.size());
  }

  private List<String> devices(String engine) {
    Offer offer = offers.get(engine);
    return offer == null ? List.of() : offer.devices();
  }

  /// The engines work side by side, so the busiest one decides.
  private double busiest(Map<String, Double> totals) {
    return totals.entrySet().stream()
        .mapToDouble(entry -> entry.getValue() / lanes(entry.getKey()))
        .max()
        .orElse(0);
  }

  private int lanes(String engine) {
    Offer offer = offers.get(engine);
    return offer == null ? 1 : Math.max(1, offer.lanes());
  }

  /// The longest chain of steps that need each other: no number of lanes makes it shorter.
  private static double longest(Collection<Step> steps, Map<StepId, Double> costs) {
    var byId = new HashMap<StepId, Step>();
    steps.forEach(step -> byId.put(step.id(), step));
    var ends = new HashMap<StepId, Double>();
    double longest = 0;
    for (Step step : steps) {
      longest = Math.max(longest, end(step, byId, costs, ends));
    }
    return longest;
  }

  private static double end(
      Step step, Map<StepId, Step> byId, Map<StepId, Double> costs, Map<StepId, Double> ends) {
    Double known = ends.get(step.id());
    if (known != null) {
      return known;
    }
    double start = 0;
    for (StepId need : step.needs()) {
      Step before = byId.get(need);
      if (before != null) {
        start = Math.max(start, end(before, byId, costs, ends));
      }
    }
    double end = start + costs.getOrDefault(step.id(), 0.0);
    ends.put(step.id(), end);
    return end;
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
