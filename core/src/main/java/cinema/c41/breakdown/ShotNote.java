package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.List;
import java.util.Optional;

/// What a note such as `[[shot: 12A wide, 3s, push in, 35mm, @Anna]]` asks for. What it does
/// not say is empty, or 0.
///
/// @param letters the shot's letters, when the note names it
/// @param lens in millimetres
/// @param figures who of the cast is named
/// @param look any other `@Name`
/// @param thing what an insert shows, in the words of the note
record ShotNote(
    String letters,
    Optional<ShotSize> size,
    Optional<CameraMove> move,
    double seconds,
    int lens,
    List<String> figures,
    String look,
    String thing) {
  ShotNote {
    figures = List.copyOf(figures);
  }

  boolean isInsert() {
    return size.filter(one -> one == ShotSize.INSERT).isPresent();
  }

  /// Whether everybody can be seen speaking in it.
  boolean holdsAll() {
    return size.filter(ShotNote::holdsAll).isPresent();
  }

  private static boolean holdsAll(ShotSize size) {
    return switch (size) {
      case EXTREME_WIDE, WIDE, FULL, TWO_SHOT -> true;
      case MEDIUM, OVER_SHOULDER, MEDIUM_CLOSE, CLOSE, EXTREME_CLOSE, INSERT -> false;
    };
  }
}
