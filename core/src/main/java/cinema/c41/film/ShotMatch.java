package cinema.c41.film;

import cinema.c41.film.ShotNames.Remembered;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the shots of one scene as it was in the scene as it is: by what is said and done, in
/// order; then, between two shots that are found, by whom they are about.
final class ShotMatch {
  private final List<Remembered> now;

  /// Those that were in the scene, without the letters that notes hold now.
  private final List<Remembered> here;

  private final List<@Nullable ShotId> ids = new ArrayList<>();
  private final Set<ShotId> used = new HashSet<>();

  private ShotMatch(List<Remembered> now, List<Remembered> before, Set<ShotId> held) {
    this.now = now;
    this.here = before.stream().filter(old -> !old.isGone() && !held.contains(old.id())).toList();
    used.addAll(held);
    now.forEach(shot -> ids.add(held.contains(shot.id()) ? shot.id() : null));
  }

  /// The names of the shots of now, in order.
  static List<ShotId> ids(List<Remembered> now, List<Remembered> before, Set<ShotId> held) {
    var match = new ShotMatch(now, before, held);
    match.byContent();
    before.stream().filter(Remembered::isGone).forEach(match::comeBack);
    before.forEach(old -> match.used.add(old.id()));
    return match.withNew();
  }

  private void byContent() {
    int start = 0;
    int oldStart = 0;
    for (int[] pair : LongestCommon.pairs(contents(now), contents(here))) {
      byPerson(start, pair[0], here.subList(oldStart, pair[1]));
      take(pair[0], here.get(pair[1]));
      start = pair[0] + 1;
      oldStart = pair[1] + 1;
    }
    byPerson(start, now.size(), here.subList(oldStart, here.size()));
  }

  /// As many as there were are the same ones, rewritten.
  private void byPerson(int start, int end, List<Remembered> old) {
    List<Integer> open = new ArrayList<>();
    for (int at = start; at < end; at++) {
      if (ids.get(at) == null) {
        open.add(at);
      }
    }
    if (open.size() == old.size()) {
      for (int i = 0; i < old.size(); i++) {
        take(open.get(i), old.get(i));
      }
      return;
    }
    List<String> people = open.stream().map(at -> now.get(at).about()).toList();
    List<String> before = old.stream().map(Remembered::about).toList();
    LongestCommon.pairs(people, before).forEach(pair -> take(open.get(pair[0]), old.get(pair[1])));
  }

  private void comeBack(Remembered gone) {
    for (int at = 0; at < now.size(); at++) {
      if (ids.get(at) == null && now.get(at).content().equals(gone.content())) {
        take(at, gone);
        return;
      }
    }
  }

  private void take(int at, Remembered old) {
    if (ids.get(at) == null && used.add(old.id())) {
      ids.set(at, old.id());
    }
  }

  private List<ShotId> withNew() {
    var all = new ArrayList<ShotId>();
    int next = 0;
    for (int at = 0; at < now.size(); at++) {
      ShotId id = ids.get(at);
      while (id == null) {
        ShotId free = ShotId.of(now.get(at).id().scene(), next++);
        id = used.add(free) ? free : null;
      }
      all.add(id);
    }
    return all;
  }

  private static List<String> contents(List<Remembered> shots) {
    return shots.stream().map(Remembered::content).toList();
  }
}
