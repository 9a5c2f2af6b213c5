package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;

/// The faults of one file, collected so that the writer hears of all of them at once. Hostile files
/// have millions: the first twenty are told, the others counted.
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

  List<String> lines() {
    var all = new ArrayList<>(told);
    if (count > TOLD) {
      all.add("… and " + (count - TOLD) + " more");
    }
    return all;
  }
}
