package cinema.c41.cut;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob.Placed;
import java.util.ArrayList;
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

  /// Every line where it is heard, at its own level.
  public List<Placed> dialogue(FrameRate rate) {
    var placed = new ArrayList<Placed>();
    for (CutShot shot : shots) {
      long start = SoundTime.samples(shot.start(), rate);
      for (var sound : shot.footage().sounds()) {
        long offset = Math.round(sound.start() * 48_000);
        placed.add(new Placed(sound.sound().id(), start + offset, 0));
      }
    }
    return placed;
  }

  /// The frame at which the first shot of a scene starts.
  public long startOf(String scene) {
    return shots.stream()
        .filter(shot -> shot.shot().scene().equals(scene))
        .mapToLong(CutShot::start)
        .findFirst()
        .orElse(0);
  }
}
