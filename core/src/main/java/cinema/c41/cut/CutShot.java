package cinema.c41.cut;

import cinema.c41.base.Tree;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;
import cinema.c41.film.TakeTree;

/// A shot in the cut: the take that stands for it, and the frame it starts at.
public record CutShot(ShotId shot, int number, Making making, Footage footage, long start) {
  public String slate() {
    return Take.slate(shot, number);
  }

  public long end() {
    return start + footage.length();
  }

  public Tree.Obj tree() {
    return Tree.obj()
        .with("shot", TakeTree.of(shot))
        .with("number", number)
        .with("making", TakeTree.of(making))
        .with("footage", TakeTree.of(footage))
        .with("start", start);
  }

  public static CutShot from(Tree.Obj tree) {
    return new CutShot(
        TakeTree.shot(tree.obj("shot")),
        (int) tree.whole("number"),
        TakeTree.making(tree.obj("making")),
        TakeTree.footage(tree.obj("footage")),
        tree.whole("start"));
  }
}
