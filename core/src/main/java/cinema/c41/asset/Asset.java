package cinema.c41.asset;

/// Bytes that are kept for good: id, media type (`video/mp4`) and size in bytes.
public record Asset(AssetId id, String mediaType, long size) {
  public Asset {
    if (size < 0) {
      throw new IllegalArgumentException("an asset has " + size + " bytes");
    }
  }
}
