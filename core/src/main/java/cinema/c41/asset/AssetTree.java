package cinema.c41.asset;

import cinema.c41.base.Tree;

/// Assets as trees and back: how they are written wherever one is named.
public final class AssetTree {
  private AssetTree() {}

  public static Tree.Obj of(Asset asset) {
    return Tree.obj()
        .with("id", asset.id().toString())
        .with("type", asset.mediaType())
        .with("size", asset.size());
  }

  public static Asset asset(Tree.Obj tree) {
    return new Asset(AssetId.parse(tree.text("id")), tree.text("type"), tree.whole("size"));
  }
}
