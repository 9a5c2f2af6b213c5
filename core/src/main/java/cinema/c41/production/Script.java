package cinema.c41.production;

/// A screenplay's file: its bytes, its name, which tells its kind, and where it came from, which
/// tells it from another film of that name.
public final class Script {
  private final String fileName;
  private final byte[] bytes;
  private final String source;

  /// @param source the file's full path, or another name that only this screenplay has
  public Script(String fileName, byte[] bytes, String source) {
    this.fileName = fileName;
    this.bytes = bytes.clone();
    this.source = source;
  }

  public String fileName() {
    return fileName;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public String source() {
    return source;
  }

  /// The word that its name makes: `Last Orders.fountain` is `last-orders`.
  public String slug() {
    return FilmShelves.slug(fileName);
  }
}
