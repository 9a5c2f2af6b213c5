package cinema.c41.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What is wrong with the shot notes of a screenplay, so that the writer hears of all of it at
/// once. Of very many, the first are told and the others counted.
final class Faults {
  private static final int TOLD = 20;

  private final List<String> told = new ArrayList<>();
  private int count;

  /// @param fault is asked for only if it is going to be told
  void add(int line, Supplier<String> fault) {
    count++;
    if (count <= TOLD) {
      told.add("line " + line + ": " + fault.get());
    }
  }

  int count() {
    return count;
  }

  List<String> lines() {
    var all = new ArrayList<>(told);
    if (count > TOLD) {
      all.add("… and " + (count - TOLD) + " more");
    }
    return all;
  }
}
