package cinema.c41.camera;

import java.util.List;

/// A line that moves somebody's mouth.
///
/// @param figure the name of who speaks; somebody off screen moves no mouth
/// @param start when the line starts, in seconds from the first frame of the shot, handles included
/// @param phones its sounds, in order
public record MouthCue(String figure, double start, List<Phone> phones) {
  public MouthCue {
    phones = List.copyOf(phones);
  }

  /// When the line is over, in seconds from the first frame.
  public double end() {
    return phones.isEmpty() ? start : start + phones.getLast().end();
  }
}
