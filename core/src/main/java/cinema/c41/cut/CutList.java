package cinema.c41.cut;

import cinema.c41.base.Tree;
import java.util.List;

/// The cut: which take stands where. Made from picks once their footage is there, and written
/// as the facts of the cut's step.
public record CutList(List<CutShot> shots) {
  public CutList {
    shots = List.copyOf(shots);
  }

  public Tree.Obj tree() {
    return Tree.obj().with("shots", Tree.list(shots.stream().map(CutShot::tree).toList()));
  }

  public static CutList from(Tree.Obj facts) {
    return new CutList(
        facts.list("shots").stream().map(shot -> CutShot.from(shot.asObj())).toList());
  }

  public long frames() {
    return shots.isEmpty() ? 0 : shots.getLast().end();
  }

  /// Whether anybody says anything in it.
  public boolean speaks() {
    return shots.stream().anyMatch(shot -> !shot.footage().sounds().isEmpty());
  }
}
