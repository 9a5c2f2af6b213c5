package cinema.c41.timeline;

import cinema.c41.asset.AssetId;

/// What a clip shows or plays.
public sealed interface Media {
  /// A file of the film.
  ///
  /// @param name for people: `12A take 3`
  /// @param path relative to the film's folder, with `/`
  /// @param available the frames it has, at the timeline's rate, from the file's own timecode on
  /// @param channels of sound in the file; none for a silent picture
  record External(String name, String path, TimeRange available, AssetId asset, int channels)
      implements Media {
    public External {
      requireInside(path);
      if (available.isEmpty() || channels < 0) {
        throw new IllegalArgumentException(path + " has neither picture nor sound");
      }
    }

    /// A moving picture without sound.
    public static External picture(String name, String path, TimeRange available, AssetId asset) {
      return new External(name, path, available, asset, 0);
    }

    /// The last part of the path.
    public String fileName() {
      return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void requireInside(String path) {
      boolean leaves = ("/" + path + "/").contains("/../") || path.startsWith("/");
      if (path.isBlank() || leaves || path.endsWith("/") || path.contains("\\")) {
        throw new IllegalArgumentException("'" + path + "' is not a file inside the film's folder");
      }
    }
  }

  /// Nothing yet, and why: `not shot yet`.
  record Missing(String why) implements Media {}
}
