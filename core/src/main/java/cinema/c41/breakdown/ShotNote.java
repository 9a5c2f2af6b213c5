package cinema.c41.breakdown;

import cinema.c41.camera.CameraMove;
import cinema.c41.camera.ShotSize;
import java.util.Optional;

/// What a note such as `[[shot: 12A wide, 3s, push in, 35mm, @Anna]]` asks for. What it does
/// not say is empty, or 0.
///
/// @param letters the shot's letters, when the note names it
/// @param figure somebody of the cast
/// @param look any other `@Name`
record ShotNote(
    String letters,
    Optional<ShotSize> size,
    Optional<CameraMove> move,
    double seconds,
    int lens,
    String figure,
    String look) {
  static final ShotNote EMPTY = new ShotNote("", Optional.empty(), Optional.empty(), 0, 0, "", "");

  ShotNote withLetters(String now) {
    return new ShotNote(now, size, move, seconds, lens, figure, look);
  }

  ShotNote withSize(ShotSize now) {
    return new ShotNote(letters, Optional.of(now), move, seconds, lens, figure, look);
  }

  ShotNote withMove(CameraMove now) {
    return new ShotNote(letters, size, Optional.of(now), seconds, lens, figure, look);
  }

  ShotNote withSeconds(double now) {
    return new ShotNote(letters, size, move, now, lens, figure, look);
  }

  ShotNote withLens(int now) {
    return new ShotNote(letters, size, move, seconds, now, figure, look);
  }

  ShotNote withFigure(String now) {
    return new ShotNote(letters, size, move, seconds, lens, now, look);
  }

  ShotNote withLook(String now) {
    return new ShotNote(letters, size, move, seconds, lens, figure, now);
  }
}
