package cinema.c41.production;

/// A screenplay's file: its bytes, and its name, which tells its kind.
public final class Script {
  private final String fileName;
  private final byte[] bytes;

  public Script(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes.clone();
  }

  public String fileName() {
    return fileName;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// The word by which the studio remembers the film.
  public String film() {
    return FilmShelves.slug(fileName);
  }
}
