package cinema.c41.breakdown;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the shot notes of a screenplay, so that the writer hears of all of it at
/// once. Of very many, the first are told and the others counted.
final class Faults {
  private static final int TOLD = 20;

  private final List<String> told = new ArrayList<>();
  private int count;

  void add(int line, String fault) {
    count++;
    if (count <= TOLD) {
      told.add("line " + line + ": " + fault);
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
