package cinema.c41.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// A conversation: speech with no action and no shot note in between. What it decides, it decides
/// by the order of the speakers and by numbers of words.
record Talk(List<Turn> turns) implements Moment {
  /// Turns in one two-shot.
  private static final int MOST_QUICK = 4;

  /// So many turns away nobody is answered any more.
  private static final int FAR = 12;

  Talk {
    turns = List.copyOf(turns);
  }

  /// Turns that share a shot: the first and the end, in places of [#turns].
  record Group(int start, int end) {
    int size() {
      return end - start;
    }
  }

  /// Which turns share a shot: those spoken at the same time, and quick answers, at the
  /// beginning or from three on.
  ///
  /// @param opens whether the first of them may be quick answers
  /// @param hasLastWord whether nobody speaks after it: the last word of a scene stands alone
  List<Group> groups(boolean opens, boolean hasLastWord) {
    var groups = new ArrayList<Group>();
    int last = hasLastWord ? turns.size() - 1 : turns.size();
    for (int at = 0; at < turns.size(); ) {
      boolean mayShare = groups.isEmpty() ? opens : groups.getLast().size() == 1;
      int end = Math.max(endOfDual(at), mayShare ? endOfQuick(at, last) : at + 1);
      groups.add(new Group(at, end));
      at = end;
    }
    return groups;
  }

  /// Every turn in a shot of its own.
  List<Group> single() {
    return IntStream.range(0, turns.size()).mapToObj(at -> new Group(at, at + 1)).toList();
  }

  private int endOfDual(int at) {
    int end = at + 1;
    while (end < turns.size() && turns.get(end).dual()) {
      end++;
    }
    return end;
  }

  private int endOfQuick(int at, int last) {
    int end = at;
    while (end < last && end - at < MOST_QUICK && isQuick(at, end)) {
      end++;
    }
    return end - at >= (at == 0 ? 2 : 3) ? end : at + 1;
  }

  /// Whether this turn is a quick one of the two who speak from `at` on.
  private boolean isQuick(int at, int place) {
    Turn turn = turns.get(place);
    boolean isPartner = turn.dual() || endOfDual(place) > place + 1;
    return turn.isQuick()
        && !isPartner
        && (place == at || !turn.speaker().equals(turns.get(place - 1).speaker()))
        && (place < at + 2 || turn.speaker().equals(turns.get(place - 2).speaker()));
  }

  /// Who is spoken to in a turn, of those who fit: who answers a question or an opening word, else
  /// who spoke before.
  Optional<String> listener(int place, Predicate<String> fits) {
    Turn turn = turns.get(place);
    Predicate<String> other = name -> !name.equals(turn.speaker()) && fits.test(name);
    Optional<String> before = before(place, other);
    Optional<String> after = after(place, other);
    return place == 0 || turn.isQuestion() ? after.or(() -> before) : before.or(() -> after);
  }

  /// Who talks with a voice from elsewhere: who answers it, or whom it has answered before.
  Optional<String> answering(int place) {
    Turn voice = turns.get(place);
    if (place + 1 < turns.size() && turns.get(place + 1).isSeen()) {
      return Optional.of(turns.get(place + 1).speaker());
    }
    List<Turn> before = turns.subList(Math.max(0, place - FAR), place);
    return before.stream().anyMatch(voice::isBy)
        ? before.reversed().stream().filter(Turn::isSeen).map(Turn::speaker).findFirst()
        : Optional.empty();
  }

  private Optional<String> before(int place, Predicate<String> other) {
    int from = place;
    while (from > 0 && turns.get(from).dual()) {
      from--;
    }
    return turns.subList(Math.max(0, from - FAR), from).reversed().stream()
        .map(Turn::speaker)
        .filter(other)
        .findFirst();
  }

  private Optional<String> after(int place, Predicate<String> other) {
    return turns.subList(endOfDual(place), turns.size()).stream()
        .limit(FAR)
        .map(Turn::speaker)
        .filter(other)
        .findFirst();
  }
}
