package cinema.c41.production;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import java.util.List;

/// What a run was ordered to make: enough, with the vault, to plan it again after a restart,
/// even if the screenplay's file has changed or gone since.
///
/// @param film the project's name
/// @param fileName of the screenplay, for its kind and for people
/// @param screenplay its bytes, in the vault
/// @param source where the screenplay came from; empty in orders of earlier versions
record Shooting(
    String film, String fileName, AssetId screenplay, String folder, FilmWish wish, String source) {
  Tree.Obj tree() {
    return Tree.obj()
        .with("film", film)
        .with("file", fileName)
        .with("screenplay", screenplay.toString())
        .with("folder", folder)
        .with("aspect", wish.aspect())
        .with("fps", wish.fps())
        .with("deliver", Tree.texts(wish.deliver()))
        .with("loudness", wish.loudness())
        .with("handles", wish.handles())
        .with("source", source);
  }

  static Shooting from(Tree.Obj tree) {
    List<String> deliver = tree.list("deliver").stream().map(Tree::asText).toList();
    var wish =
        new FilmWish(
            tree.text("aspect"),
            tree.text("fps"),
            deliver,
            tree.text("loudness"),
            (int) tree.whole("handles"));
    return new Shooting(
        tree.text("film"),
        tree.text("file"),
        AssetId.parse(tree.text("screenplay")),
        tree.text("folder"),
        wish,
        tree.find("source").map(Tree::asText).orElse(""));
  }

  /// The same film in more formats.
  Shooting withMore(List<String> formats) {
    return new Shooting(film, fileName, screenplay, folder, wish.withMore(formats), source);
  }
}
