package cinema.c41.asset;

import java.nio.file.Path;

/// Where assets are kept, by content. An asset that is named in the journal is in the vault, whole:
/// it was written to a temporary name, synced, hashed and moved before it was named.
public interface Vault {
  /// Takes the file's bytes in and returns their asset. The file is moved away from where it
  /// was. An asset that is already there is kept as it is.
  Asset keep(Path file, String mediaType);

  /// Takes bytes in and returns their asset.
  Asset keep(byte[] bytes, String mediaType);

  /// Whether the asset is there with all its bytes.
  boolean holds(AssetId id);

  /// The file that holds the asset, for reading only.
  Path path(AssetId id);
}
