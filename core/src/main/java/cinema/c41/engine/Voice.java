package cinema.c41.engine;

import java.util.Set;

/// Somebody who can speak.
///
/// @param id unique within the engine: `flite-slt`
/// @param languages ISO 639-1 codes it speaks properly: `en`, `de`
/// @param pitch the middle of its range in hertz; tells voices apart
/// @param quality 0 (robotic) to 100 (human); better voices are cast first
public record Voice(
    String id, String title, Set<String> languages, Register register, double pitch, int quality) {
  public Voice {
    languages = Set.copyOf(languages);
  }

  /// Whether a voice is heard as a woman's or a man's.
  public enum Register {
    HIGH,
    LOW
  }
}
