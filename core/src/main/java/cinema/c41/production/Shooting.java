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
  /// Orders of earlier versions knew nothing but previz, and stay what they were.
  private static final FilmWish.Pictures OLDER =
      new FilmWish.Pictures("previz", false, List.of(), "", List.of());

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
        .with("source", source)
        .with("pictures", pictures(wish.pictures()));
  }

  static Shooting from(Tree.Obj tree) {
    List<String> deliver = tree.list("deliver").stream().map(Tree::asText).toList();
    var wish =
        new FilmWish(
            tree.text("aspect"),
            tree.text("fps"),
            deliver,
            tree.text("loudness"),
            (int) tree.whole("handles"),
            tree.find("pictures").map(one -> pictures(one.asObj())).orElse(OLDER));
    return new Shooting(
        tree.text("film"),
        tree.text("file"),
        AssetId.parse(tree.text("screenplay")),
        tree.text("folder"),
        wish,
        tree.find("source").map(Tree::asText).orElse(""));
  }

  private static Tree.Obj pictures(FilmWish.Pictures pictures) {
    return Tree.obj()
        .with("quality", pictures.quality())
        .with("unpaid", Tree.flag(pictures.unpaid()))
        .with("territories", Tree.texts(pictures.territories()))
        .with("revenue", pictures.revenue())
        .with("loras", Tree.texts(pictures.loras()));
  }

  private static FilmWish.Pictures pictures(Tree.Obj tree) {
    return new FilmWish.Pictures(
        tree.text("quality"),
        tree.at("unpaid").asFlag(),
        tree.list("territories").stream().map(Tree::asText).toList(),
        tree.text("revenue"),
        tree.list("loras").stream().map(Tree::asText).toList());
  }

  /// The same film in more formats.
  Shooting withMore(List<String> formats) {
    return new Shooting(film, fileName, screenplay, folder, wish.withMore(formats), source);
  }
}
