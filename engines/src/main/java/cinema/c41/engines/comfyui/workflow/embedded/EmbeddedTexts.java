package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Texts by name that a file carries beside its picture or film, names in lower case: ComfyUI
/// calls its own `prompt` (the graph as it ran) and `workflow` (the canvas); others put both into
/// a `comment`.
public final class EmbeddedTexts {
  /// No workflow is larger; a damaged length must not fill memory.
  static final int LARGEST = 64 * 1024 * 1024;

  private EmbeddedTexts() {}

  /// What a file of a known kind carries; nothing when the kind is not known.
  ///
  /// @throws IOException when the file cannot be read, or ends too early
  public static Optional<Map<String, String>> read(Path file) throws IOException {
    try (var bytes = new FileBytes(FileChannel.open(file))) {
      ByteBuffer head = bytes.read(0, (int) Math.min(16, bytes.size()));
      Optional<Reader> reader = reader(head);
      return reader.isEmpty() ? Optional.empty() : Optional.of(lowerCase(reader.get().read(bytes)));
    }
  }

  /// Reads one kind of file.
  interface Reader {
    Map<String, String> read(FileBytes bytes) throws IOException;
  }

  private static Optional<Reader> reader(ByteBuffer head) {
    String ascii = StandardCharsets.ISO_8859_1.decode(head.duplicate()).toString();
    if (ascii.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PngTexts::read);
    }
    if (ascii.startsWith("RIFF") && ascii.startsWith("WEBP", 8)) {
      return Optional.of(WebpTexts::read);
    }
    if (ascii.startsWith("ftyp", 4)) {
      return Optional.of(MovieTexts::read);
    }
    return ascii.startsWith("\u001aE\u00df\u00a3")
        ? Optional.of(MatroskaTexts::read)
        : Optional.empty();
  }

  private static Map<String, String> lowerCase(Map<String, String> texts) {
    var lower = new LinkedHashMap<String, String>();
    texts.forEach((name, text) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), text));
    return lower;
  }
}
