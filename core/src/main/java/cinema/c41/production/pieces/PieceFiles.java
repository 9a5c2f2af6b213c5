package cinema.c41.production.pieces;

import cinema.c41.base.Json;
import cinema.c41.base.Slug;
import cinema.c41.base.Tree;
import cinema.c41.commission.Piece;
import cinema.c41.commission.PieceTree;
import cinema.c41.delivery.AiMark;
import java.nio.charset.StandardCharsets;

/// What people find of a piece in their folder: the file, and beside it all that must be known of
/// it by whoever uses it: how it was made, under which licences, and that a machine made it.
final class PieceFiles {
  private static final int LONGEST_SLUG = 40;

  private PieceFiles() {}

  /// `stills/a-lighthouse-in-fog-p12-3.png`. The name of the piece is in it, so no file is ever in
  /// another's way.
  static String path(Piece piece) {
    return stem(piece) + "." + MediaTypes.ending(piece.asset().mediaType());
  }

  static String billPath(Piece piece) {
    return stem(piece) + ".json";
  }

  static byte[] bill(Piece piece) {
    Tree.Obj mark =
        Tree.obj()
            .with("notice", AiMark.Source.TRAINED.words() + " with C41, not filmed.")
            .with("digitalSourceType", AiMark.Source.TRAINED.uri());
    Tree.Obj tree =
        Tree.obj()
            .with("bill", 1)
            .with("file", path(piece))
            .with("sha256", piece.asset().id().toString())
            .with("mark", mark);
    for (var field : PieceTree.of(piece).fields().entrySet()) {
      tree = tree.with(field.getKey(), field.getValue());
    }
    return Json.pretty(tree).getBytes(StandardCharsets.UTF_8);
  }

  private static String stem(Piece piece) {
    String folder =
        switch (piece.kind()) {
          case PICTURE -> "stills/";
          case CLIP -> "clips/";
          case SOUND -> "sounds/";
        };
    String slug = shortened(Slug.of(piece.title()));
    String name = piece.name().toString().replace('/', '-');
    return folder + (slug.isEmpty() ? "" : slug + "-") + name;
  }

  /// Its first words.
  private static String shortened(String plain) {
    if (plain.length() <= LONGEST_SLUG) {
      return plain;
    }
    int dash = plain.lastIndexOf('-', LONGEST_SLUG);
    int end = dash > 0 ? dash : plain.offsetByCodePoints(0, LONGEST_SLUG / 2);
    return plain.substring(0, end);
  }
}
