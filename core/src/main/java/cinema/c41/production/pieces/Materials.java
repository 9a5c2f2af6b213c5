package cinema.c41.production.pieces;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.asset.Vault;
import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.commission.Piece;
import cinema.c41.production.pieces.CommissionWish.Given;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Optional;

/// Opens what was given: files and pieces.
final class Materials {
  private final Vault vault;
  private final PieceShelf pieces;
  private final boolean keeping;

  /// @param keeping whether files are taken into the vault; otherwise they are only looked at
  Materials(Vault vault, PieceShelf pieces, boolean keeping) {
    this.vault = vault;
    this.pieces = pieces;
    this.keeping = keeping;
  }

  Material open(Given given) {
    Optional<Piece> piece = pieces.named(given.what());
    if (piece.isPresent()) {
      Asset asset = piece.get().asset();
      Optional<FrameSize> size = PictureSize.of(pieces.file(piece.get()));
      return new Material(given.setting(), given.what(), asset, piece, size);
    }
    Path file = file(given.what());
    String type =
        MediaTypes.of(String.valueOf(file.getFileName()))
            .orElseThrow(() -> unreadable(given.what(), "its ending does not say what it is"));
    try {
      Asset asset = keeping ? keep(file, type) : look(file, type);
      return new Material(
          given.setting(), given.what(), asset, Optional.empty(), PictureSize.of(file));
    } catch (IOException e) {
      throw unreadable(given.what(), String.valueOf(e.getMessage()));
    }
  }

  /// How large a picture of the vault is.
  Optional<FrameSize> size(Asset asset) {
    return vault.holds(asset.id()) ? PictureSize.of(vault.path(asset.id())) : Optional.empty();
  }

  private static Path file(String what) {
    try {
      Path file = Path.of(what);
      if (Files.isRegularFile(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw unreadable(what, String.valueOf(e.getReason()));
    }
    throw unreadable(what, "there is no such file, and no such piece");
  }

  /// The vault takes what it is given; the file is somebody's, so it gets a copy.
  private Asset keep(Path file, String type) throws IOException {
    Path copy = Files.createTempFile("c41-", ".given");
    try {
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      return vault.keep(copy, type);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static Asset look(Path file, String type) throws IOException {
    MessageDigest digest = Sha256.digest();
    long size = 0;
    byte[] some = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        digest.update(some, 0, read);
        size += read;
      }
    }
    return new Asset(new AssetId(Sha256.from(digest.digest())), type, size);
  }

  private static C41Exception unreadable(String what, String why) {
    return new C41Exception(PieceProblems.unreadable(what, why));
  }
}
