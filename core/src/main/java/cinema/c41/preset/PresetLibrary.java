package cinema.c41.preset;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Spelling;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Release;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// All presets that were read, in the order of their ids. Where two have one id, the one with the
/// higher version counts; at equal versions the later one, so that a person's own wins.
public final class PresetLibrary {
  private final List<Preset> presets;

  /// A preset and the way to run it.
  public record Choice(Preset preset, Variant variant) {
    @Override
    public String toString() {
      return preset.id() + " " + variant.name();
    }
  }

  public PresetLibrary(List<Preset> presets) {
    var newest = new TreeMap<String, Preset>();
    for (Preset preset : presets) {
      newest.merge(preset.id(), preset, (old, now) -> now.version() >= old.version() ? now : old);
    }
    this.presets = List.copyOf(newest.values());
  }

  public List<Preset> all() {
    return presets;
  }

  /// @throws C41Exception names what is similar
  public Preset find(String id) {
    return presets.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new C41Exception(PresetProblems.unknown(id, near(id))));
  }

  /// The presets that do this, `compose`, `animate`, `talk`: the one to take first.
  public List<Preset> doing(String task) {
    return presets.stream()
        .filter(one -> one.about().task().equals(task))
        .sorted(Comparator.comparingInt(one -> one.about().rank()))
        .toList();
  }

  /// Why a variant may not be used for a release, with what may be used instead.
  public Optional<Problem> refusal(Preset preset, Variant variant, Release release) {
    List<String> clauses = clauses(variant, release);
    return clauses.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PresetProblems.licenceForbids(
                preset,
                variant,
                clauses,
                allowed(preset, release).stream().limit(3).map(Choice::toString).toList()));
  }

  /// What does the same as a preset on a device with this much memory, best first: its own variant
  /// for finals or another, then its substitutes, then whatever else has its task. What was never
  /// measured is not said to fit.
  public List<Choice> fitting(Preset preset, DataSize memory) {
    return instead(
        preset,
        variant ->
            variant
                .footprint()
                .filter(needs -> needs.least().bytes() <= memory.bytes())
                .isPresent());
  }

  /// What does the same as a preset and may be used for a release, best first.
  public List<Choice> allowed(Preset preset, Release release) {
    return instead(preset, variant -> clauses(variant, release).isEmpty());
  }

  private List<Choice> instead(Preset preset, Predicate<Variant> fits) {
    Stream<Preset> named =
        preset.about().substitutes().stream()
            .flatMap(id -> presets.stream().filter(one -> one.id().equals(id)));
    var candidates = new ArrayList<Preset>();
    candidates.add(preset);
    named.forEach(candidates::add);
    candidates.addAll(doing(preset.about().task()));
    return candidates.stream().distinct().flatMap(one -> best(one, fits).stream()).toList();
  }

  /// The first variant of a preset that fits, the one for finals before others.
  private static Optional<Choice> best(Preset preset, Predicate<Variant> fits) {
    return Stream.concat(Stream.of(preset.of(Quality.FINAL)), preset.variants().values().stream())
        .filter(fits)
        .findFirst()
        .map(one -> new Choice(preset, one));
  }

  private static List<String> clauses(Variant variant, Release release) {
    return variant.needs().models().stream()
        .flatMap(model -> broken(model, release))
        .distinct()
        .toList();
  }

  private static Stream<String> broken(ModelFile model, Release release) {
    Licence licence = model.licence();
    return release.brokenBy(licence).stream()
        .map(rule -> model.file() + " is under " + licence.title() + ": " + rule.clause());
  }

  /// The names like this one, the nearest first.
  private List<String> near(String id) {
    String name = id.toLowerCase(Locale.ROOT);
    return presets.stream()
        .map(Preset::id)
        .filter(one -> isNear(one, name))
        .sorted(Comparator.comparingInt(one -> Spelling.distance(one, name)))
        .limit(5)
        .toList();
  }

  private static boolean isNear(String id, String name) {
    boolean isPart = !name.isBlank() && (id.contains(name) || name.contains(id));
    int most = Math.min(Math.max(2, name.length() / 3), name.length() - 1);
    return isPart || Spelling.distance(id, name) <= most;
  }
}
