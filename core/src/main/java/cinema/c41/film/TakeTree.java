package cinema.c41.film;

import cinema.c41.asset.AssetTree;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.time.Instant;
import java.util.List;

/// Takes as trees and back: how they are written in the store and in the facts of a cut. A tree
/// that was written by an earlier version must stay readable.
public final class TakeTree {
  private TakeTree() {}

  public static Tree.Obj of(Take take) {
    return Tree.obj()
        .with("shot", of(take.shot()))
        .with("number", take.number())
        .with("making", of(take.making()))
        .with("footage", of(take.footage()))
        .with("made", take.made().toString());
  }

  public static Take take(Tree.Obj tree) {
    return new Take(
        shot(tree.obj("shot")),
        (int) tree.whole("number"),
        making(tree.obj("making")),
        footage(tree.obj("footage")),
        Instant.parse(tree.text("made")));
  }

  public static Tree.Obj of(ShotId shot) {
    return Tree.obj().with("scene", shot.scene()).with("letters", shot.letters());
  }

  public static ShotId shot(Tree.Obj tree) {
    return new ShotId(tree.text("scene"), tree.text("letters"));
  }

  public static Tree.Obj of(Making making) {
    return Tree.obj()
        .with("key", making.key().hex())
        .with("variation", making.variation())
        .with("seed", Long.toString(making.seed()))
        .with("engine", making.engine());
  }

  public static Making making(Tree.Obj tree) {
    return new Making(
        new Sha256(tree.text("key")),
        (int) tree.whole("variation"),
        Long.parseLong(tree.text("seed")),
        tree.text("engine"));
  }

  public static Tree.Obj of(Footage footage) {
    List<Tree.Obj> sounds = footage.sounds().stream().map(TakeTree::of).toList();
    return Tree.obj()
        .with("picture", AssetTree.of(footage.picture()))
        .with("handle", footage.handle())
        .with("length", footage.length())
        .with("sounds", Tree.list(sounds));
  }

  public static Footage footage(Tree.Obj tree) {
    return new Footage(
        AssetTree.asset(tree.obj("picture")),
        tree.whole("handle"),
        tree.whole("length"),
        tree.list("sounds").stream().map(sound -> sound(sound.asObj())).toList());
  }

  private static Tree.Obj of(SyncSound sound) {
    return Tree.obj()
        .with("sound", AssetTree.of(sound.sound()))
        .with("start", Tree.number(sound.start()))
        .with("samples", sound.samples())
        .with("character", sound.character())
        .with("text", sound.text())
        .with("voice", sound.voice());
  }

  private static SyncSound sound(Tree.Obj tree) {
    return new SyncSound(
        AssetTree.asset(tree.obj("sound")),
        tree.decimal("start"),
        tree.whole("samples"),
        tree.text("character"),
        tree.text("text"),
        tree.text("voice"));
  }
}
