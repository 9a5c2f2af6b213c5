package cinema.c41.commission;

import cinema.c41.asset.Asset;
import cinema.c41.preset.licence.BillLine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was kept of a commission: a picture, a clip or a sound that was looked at and found fit,
/// immutable, with all that is needed to say how it was made and to make it again.
///
/// @param title of its commission
/// @param bill what was used, under which licences
/// @param origin the piece it was made of, if it was made of one
public record Piece(
    PieceName name,
    String title,
    Asset asset,
    PieceMaking making,
    List<BillLine> bill,
    Optional<Origin> origin,
    Instant made) {
  public Piece {
    bill = List.copyOf(bill);
  }

  public Kind kind() {
    return Kind.of(asset.mediaType());
  }

  /// What a piece is.
  public enum Kind {
    PICTURE,
    CLIP,
    SOUND;

    static Kind of(String mediaType) {
      return switch (mediaType.replaceAll("/.*", "")) {
        case "image" -> PICTURE;
        case "audio" -> SOUND;
        default -> CLIP;
      };
    }
  }
}
