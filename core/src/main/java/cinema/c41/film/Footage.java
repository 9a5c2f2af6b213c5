package cinema.c41.film;

import cinema.c41.asset.Asset;
import java.util.List;

/// What a take holds: the picture, and the sound that belongs to it.
///
/// @param handle spare frames before the first and after the last frame of the cut
/// @param length frames of the shot in the cut; the picture has `handle + length + handle`
public record Footage(Asset picture, long handle, long length, List<SyncSound> sounds) {
  public Footage {
    sounds = List.copyOf(sounds);
    if (handle < 0 || length < 1) {
      throw new IllegalArgumentException(length + " frames with handles of " + handle);
    }
  }

  /// Frames of the picture, handles included.
  public long frames() {
    return length + 2 * handle;
  }
}
