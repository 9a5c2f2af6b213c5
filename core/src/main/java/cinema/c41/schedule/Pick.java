package cinema.c41.schedule;

import cinema.c41.base.Tree;
import cinema.c41.cut.CutShot;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.SyncSound;
import cinema.c41.film.Take;
import cinema.c41.film.TakeTree;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.StepId;
import java.util.ArrayList;
import java.util.List;

/// The take that stands for a shot: one that this plan makes, or one that was kept earlier.
sealed interface Pick {
  ShotId shot();

  int number();

  Making making();

  /// Its footage; a planned one has it once its step and its voices are made.
  Footage footage(Inputs inputs);

  /// The steps that must be made before its footage is there.
  List<StepId> needs();

  /// Frames in the cut; a planned one knows them once its lines are spoken.
  long length(Inputs inputs);

  /// What is heard in it; a planned one knows it once its lines are spoken.
  List<SyncSound> sounds(Inputs inputs);

  /// Whether anybody says anything in it.
  boolean speaks();

  /// The steps that must be made before its length and its sounds are known.
  List<StepId> voices();

  /// What tells it from any other, for the key of whatever uses it.
  default Tree.Obj spec() {
    return TakeTree.of(making()).with("shot", shot().toString()).with("number", number());
  }

  /// What its length and its sounds follow from, for the key of whatever uses only those.
  Tree.Obj heardSpec();

  /// Where it stands in the cut, from frame `start` on.
  default CutShot inCut(Inputs inputs, long start) {
    return new CutShot(shot(), number(), making(), footage(inputs), start);
  }

  default String slate() {
    return Take.slate(shot(), number());
  }

  /// A take of this plan.
  record Planned(ShootRecipe.Board board, StepId step, StepId check, Making making)
      implements Pick {
    @Override
    public ShotId shot() {
      return board.shot().id();
    }

    @Override
    public int number() {
      return board.number();
    }

    @Override
    public Footage footage(Inputs inputs) {
      return board.footage(inputs.made(step), inputs);
    }

    @Override
    public List<StepId> needs() {
      var needs = new ArrayList<>(List.of(step, check));
      board.lines().forEach(line -> needs.add(line.step()));
      return needs;
    }

    @Override
    public Tree.Obj heardSpec() {
      return Specs.heard(board.shot(), board.stock().rate());
    }

    @Override
    public long length(Inputs inputs) {
      return board.length(inputs);
    }

    @Override
    public List<SyncSound> sounds(Inputs inputs) {
      return board.sounds(inputs);
    }

    @Override
    public boolean speaks() {
      return !board.lines().isEmpty();
    }

    @Override
    public List<StepId> voices() {
      return board.lines().stream().flatMap(VoicedLine::needs).toList();
    }
  }

  /// A take that is in the book.
  record Kept(Take take) implements Pick {
    @Override
    public ShotId shot() {
      return take.shot();
    }

    @Override
    public int number() {
      return take.number();
    }

    @Override
    public Making making() {
      return take.making();
    }

    @Override
    public Footage footage(Inputs inputs) {
      return take.footage();
    }

    @Override
    public List<StepId> needs() {
      return List.of();
    }

    @Override
    public Tree.Obj heardSpec() {
      return spec();
    }

    @Override
    public long length(Inputs inputs) {
      return take.footage().length();
    }

    @Override
    public List<SyncSound> sounds(Inputs inputs) {
      return take.footage().sounds();
    }

    @Override
    public boolean speaks() {
      return !take.footage().sounds().isEmpty();
    }

    @Override
    public List<StepId> voices() {
      return List.of();
    }
  }
}
