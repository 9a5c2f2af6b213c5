package cinema.c41.production;

import cinema.c41.asset.Asset;

/// Puts finished files where people look for them. Safe to repeat: a file that is there already is
/// left alone, one that somebody has changed is kept under another name, and a half-written one is
/// never seen.
public interface Shelf {
  /// Makes the film's folder, so that it is known before anything is made whether the film can be
  /// put there.
  ///
  /// @param folder absolute
  void open(String folder);

  /// @param folder the film's folder, absolute
  /// @param path in the folder, with `/`
  void put(String folder, String path, Asset asset);
}
