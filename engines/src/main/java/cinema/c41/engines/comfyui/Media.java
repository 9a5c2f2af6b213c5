package cinema.c41.engines.comfyui;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What files are, by their names, and whether their first bytes agree.
///
/// @param starts how such a file starts: any of these, at `offset`
record Media(String type, int offset, List<String> starts) {
  /// So many bytes tell.
  static final int HEAD = 16;

  private static final Media PNG = new Media("image/png", 0, List.of("\u0089PNG"));
  private static final Media JPEG = new Media("image/jpeg", 0, List.of("\u00ff\u00d8\u00ff"));
  private static final Media RIFF = new Media("image/webp", 0, List.of("RIFF"));
  private static final Media MP4 = new Media("video/mp4", 4, List.of("ftyp"));
  private static final Media EBML = new Media("video/webm", 0, List.of("\u001aE\u00df\u00a3"));
  private static final Media OGG = new Media("audio/ogg", 0, List.of("OggS"));
  private static final Media MP3 =
      new Media("audio/mpeg", 0, List.of("ID3", "\u00ff\u00fb", "\u00ff\u00f3", "\u00ff\u00f2"));

  private static final Map<String, Media> KNOWN =
      Map.ofEntries(
          Map.entry("png", PNG),
          Map.entry("jpg", JPEG),
          Map.entry("jpeg", JPEG),
          Map.entry("webp", RIFF),
          Map.entry("gif", new Media("image/gif", 0, List.of("GIF8"))),
          Map.entry("mp4", MP4),
          Map.entry("m4a", MP4.as("audio/mp4")),
          Map.entry("mov", MP4.as("video/quicktime")),
          Map.entry("webm", EBML),
          Map.entry("mkv", EBML.as("video/x-matroska")),
          Map.entry("wav", RIFF.as("audio/wav")),
          Map.entry("flac", new Media("audio/flac", 0, List.of("fLaC"))),
          Map.entry("mp3", MP3),
          Map.entry("opus", OGG),
          Map.entry("ogg", OGG),
          Map.entry("txt", new Media("text/plain", 0, List.of(""))),
          Map.entry("json", new Media("application/json", 0, List.of(""))));

  /// Anything else is bytes.
  static Media of(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(KNOWN.get(extension))
        .orElse(new Media("application/octet-stream", 0, List.of("")));
  }

  boolean agrees(byte[] head) {
    String text = new String(head, ISO_8859_1);
    return starts.stream().anyMatch(start -> text.startsWith(start, offset));
  }

  private Media as(String other) {
    return new Media(other, offset, starts);
  }
}
