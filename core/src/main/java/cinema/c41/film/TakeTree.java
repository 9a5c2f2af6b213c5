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

  /// A board's is as it was before there were presets: it is part of keys.
  public static Tree.Obj of(Making making) {
    Tree.Obj tree =
        Tree.obj()
            .with("key", making.key().hex())
            .with("variation", making.variation())
            .with("seed", Long.toString(making.seed()))
            .with("engine", making.engine());
    return making.origin().equals(Origin.DRAWN) ? tree : tree.with("origin", of(making.origin()));
  }

  public static Making making(Tree.Obj tree) {
    return new Making(
        new Sha256(tree.text("key")),
        (int) tree.whole("variation"),
        Long.parseLong(tree.text("seed")),
        tree.text("engine"),
        tree.find("origin").map(origin -> origin(origin.asObj())).orElse(Origin.DRAWN));
  }

  private static Tree.Obj of(Origin origin) {
    return Tree.obj()
        .with("parts", Tree.list(origin.parts().stream().map(TakeTree::of).toList()))
        .with("credits", Tree.list(origin.credits().stream().map(TakeTree::of).toList()))
        .with("quality", origin.quality())
        .with("draft", origin.draft());
  }

  private static Origin origin(Tree.Obj tree) {
    return new Origin(
        tree.list("parts").stream().map(part -> part(part.asObj())).toList(),
        tree.list("credits").stream().map(credit -> credit(credit.asObj())).toList(),
        tree.text("quality"),
        tree.text("draft"));
  }

  private static Tree.Obj of(Origin.Part part) {
    return Tree.obj()
        .with("task", part.task())
        .with("preset", part.preset())
        .with("words", part.words());
  }

  private static Origin.Part part(Tree.Obj tree) {
    return new Origin.Part(tree.text("task"), tree.text("preset"), tree.text("words"));
  }

  private static Tree.Obj of(Origin.Credit credit) {
    return Tree.obj()
        .with("work", credit.work())
        .with("licence", credit.licence())
        .with("url", credit.url())
        .with("attribution", credit.attribution());
  }

  private static Origin.Credit credit(Tree.Obj tree) {
    return new Origin.Credit(
        tree.text("work"), tree.text("licence"), tree.text("url"), tree.text("attribution"));
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
