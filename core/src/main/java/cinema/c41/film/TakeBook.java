package cinema.c41.film;

import cinema.c41.base.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every take of a film, by shot, in the order of their numbers.
public final class TakeBook {
  private final Map<String, List<Take>> byShot = new LinkedHashMap<>();

  public TakeBook(List<Take> takes) {
    takes.stream()
        .sorted(Comparator.comparingInt(Take::number))
        .forEach(
            take ->
                byShot.computeIfAbsent(take.shot().toString(), _ -> new ArrayList<>()).add(take));
  }

  public List<Take> of(String shot) {
    return List.copyOf(byShot.getOrDefault(shot, List.of()));
  }

  public List<Take> all() {
    return byShot.values().stream().flatMap(List::stream).toList();
  }

  /// The take that was made in exactly this way.
  public Optional<Take> made(String shot, Sha256 key) {
    return of(shot).stream().filter(take -> take.making().key().equals(key)).findFirst();
  }

  public Optional<Take> numbered(String shot, int number) {
    return of(shot).stream().filter(take -> take.number() == number).findFirst();
  }

  /// The number the next take of a shot gets.
  public int next(String shot) {
    return of(shot).stream().mapToInt(Take::number).max().orElse(0) + 1;
  }
}
