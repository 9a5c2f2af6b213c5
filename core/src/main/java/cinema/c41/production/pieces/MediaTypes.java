package cinema.c41.production.pieces;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What files are, by the endings of their names, and back.
final class MediaTypes {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("gif", "image/gif"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("webm", "video/webm"),
          Map.entry("mkv", "video/x-matroska"),
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("m4a", "audio/mp4"));

  private MediaTypes() {}

  static Optional<String> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(TYPES.get(ending));
  }

  /// The ending that files of a type have.
  static String ending(String mediaType) {
    return switch (mediaType) {
      case "image/jpeg" -> "jpg";
      case "video/quicktime" -> "mov";
      case "video/x-matroska" -> "mkv";
      case "audio/mpeg" -> "mp3";
      case "audio/mp4" -> "m4a";
      default -> mediaType.replaceAll(".*/(x-)?|[^a-z0-9]", "");
    };
  }

  static String known() {
    return String.join(", ", TYPES.keySet().stream().sorted().toList());
  }
}
