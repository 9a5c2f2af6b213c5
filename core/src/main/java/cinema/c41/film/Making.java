package cinema.c41.film;

import cinema.c41.base.Sha256;

/// How a take was made.
///
/// @param key the hash of everything that made it; a shot that would be made the same way again has
///     its take already
/// @param variation how many retakes had been asked for; part of the key
/// @param engine who made it, with its version: `boards 1`
/// @param origin what trained models had to do with it
public record Making(Sha256 key, int variation, long seed, String engine, Origin origin) {
  /// Of a board.
  public Making(Sha256 key, int variation, long seed, String engine) {
    this(key, variation, seed, engine, Origin.DRAWN);
  }
}
