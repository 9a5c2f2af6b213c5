package cinema.c41.commission;

import cinema.c41.asset.AssetTree;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.commission.PieceMaking.Maker;
import cinema.c41.preset.RequestTree;
import cinema.c41.preset.licence.BillLine;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Pieces as trees and back: how they are written in the store and beside their files. A tree that
/// was written by an earlier version must stay readable.
public final class PieceTree {
  private PieceTree() {}

  public static Tree.Obj of(Piece piece) {
    Tree.Obj tree =
        Tree.obj()
            .with("piece", piece.name().toString())
            .with("title", piece.title())
            .with("kind", piece.kind().name().toLowerCase(java.util.Locale.ROOT))
            .with("asset", AssetTree.of(piece.asset()))
            .with("making", of(piece.making()))
            .with("licences", Tree.list(piece.bill().stream().map(PieceTree::of).toList()))
            .with("made", piece.made().toString());
    return piece.origin().map(from -> tree.with("origin", CommissionTree.of(from))).orElse(tree);
  }

  public static Piece piece(Tree.Obj tree) {
    return new Piece(
        PieceName.parse(tree.text("piece")),
        tree.text("title"),
        AssetTree.asset(tree.obj("asset")),
        making(tree.obj("making")),
        tree.list("licences").stream().map(line -> line(line.asObj())).toList(),
        tree.find("origin").map(from -> CommissionTree.origin(from.asObj())),
        Instant.parse(tree.text("made")));
  }

  private static Tree.Obj of(PieceMaking making) {
    var takes = new LinkedHashMap<String, String>();
    making.takes().forEach((setting, piece) -> takes.put(setting, piece.toString()));
    return Tree.obj()
        .with("key", making.key().hex())
        .with("request", RequestTree.of(making.request()))
        .with("variant", making.variant())
        // As text: JavaScript rounds numbers of more than 53 bits.
        .with("seed", Long.toString(making.seed()))
        .with("takes", Tree.ofTexts(takes))
        .with("maker", of(making.maker()));
  }

  private static PieceMaking making(Tree.Obj tree) {
    Map<String, PieceName> takes = new LinkedHashMap<>();
    CommissionTree.texts(tree.obj("takes"))
        .forEach((setting, piece) -> takes.put(setting, PieceName.parse(piece)));
    return new PieceMaking(
        new Sha256(tree.text("key")),
        RequestTree.request(tree.obj("request")),
        tree.text("variant"),
        Long.parseLong(tree.text("seed")),
        takes,
        maker(tree.obj("maker")));
  }

  private static Tree.Obj of(Maker maker) {
    return Tree.obj()
        .with("engine", maker.engine())
        .with("version", maker.version())
        .with("server", maker.server())
        .with("device", maker.device())
        .with("seconds", Tree.number(maker.seconds()));
  }

  private static Maker maker(Tree.Obj tree) {
    return new Maker(
        tree.text("engine"),
        tree.text("version"),
        tree.text("server"),
        tree.text("device"),
        tree.decimal("seconds"));
  }

  private static Tree.Obj of(BillLine line) {
    return Tree.obj()
        .with("work", line.work())
        .with("licence", line.licence())
        .with("url", line.url())
        .with("attribution", line.attribution());
  }

  private static BillLine line(Tree.Obj tree) {
    return new BillLine(
        tree.text("work"), tree.text("licence"), tree.text("url"), tree.text("attribution"));
  }
}
