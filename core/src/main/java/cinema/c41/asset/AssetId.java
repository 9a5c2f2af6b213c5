package cinema.c41.asset;

import cinema.c41.base.Sha256;

/// The name of an asset: the hash of its bytes. Equal ids mean equal bytes.
public record AssetId(Sha256 hash) {
  public static AssetId parse(String hex) {
    return new AssetId(new Sha256(hex));
  }

  @Override
  public String toString() {
    return hash.hex();
  }
}
