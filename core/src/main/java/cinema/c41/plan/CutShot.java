package cinema.c41.plan;

import cinema.c41.base.Tree;
import cinema.c41.film.Footage;
import cinema.c41.film.Making;
import cinema.c41.film.ShotId;
import cinema.c41.film.Take;
import cinema.c41.film.TakeTree;

/// A shot in the cut: the take that stands for it, and the frame it starts at.
record CutShot(ShotId shot, int number, Making making, Footage footage, long start) {
  static CutShot of(Pick pick, Inputs inputs, long start) {
    return new CutShot(pick.shot(), pick.number(), pick.making(), pick.footage(inputs), start);
  }

  String slate() {
    return Take.slate(shot, number);
  }

  long end() {
    return start + footage.length();
  }

  Tree.Obj tree() {
    return Tree.obj()
        .with("shot", TakeTree.of(shot))
        .with("number", number)
        .with("making", TakeTree.of(making))
        .with("footage", TakeTree.of(footage))
        .with("start", start);
  }

  static CutShot from(Tree.Obj tree) {
    return new CutShot(
        TakeTree.shot(tree.obj("shot")),
        (int) tree.whole("number"),
        TakeTree.making(tree.obj("making")),
        TakeTree.footage(tree.obj("footage")),
        tree.whole("start"));
  }
}
