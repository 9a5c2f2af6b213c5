package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/// The text chunks of a PNG: plain (`tEXt`), compressed (`zTXt`) and in any language (`iTXt`).
final class PngTexts {
  private static final int SIGNATURE = 8;

  private PngTexts() {}

  static Map<String, String> read(FileBytes file) throws IOException {
    var texts = new LinkedHashMap<String, String>();
    long at = SIGNATURE;
    while (at + 8 <= file.size()) {
      long length = file.number(at);
      String type = file.latin(at + 4, 4);
      if (type.equals("IEND")) {
        break;
      }
      if (type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt")) {
        put(type, file.read(at + 8, FileBytes.fitting(length)).array(), texts);
      }
      at += 12 + length;
    }
    return texts;
  }

  private static void put(String type, byte[] chunk, Map<String, String> texts) throws IOException {
    int end = zero(chunk, 0);
    String name = new String(chunk, 0, end, StandardCharsets.ISO_8859_1);
    texts.putIfAbsent(
        name,
        switch (type) {
          case "tEXt" -> latin(from(chunk, end + 1));
          case "zTXt" -> latin(inflated(from(chunk, end + 2)));
          default -> international(chunk, end);
        });
  }

  /// Name, whether it is compressed, how, a language, the name in it, the text.
  private static String international(byte[] chunk, int end) throws IOException {
    boolean compressed = end + 1 < chunk.length && chunk[end + 1] == 1;
    int language = zero(chunk, Math.min(chunk.length, end + 3));
    byte[] text = from(chunk, zero(chunk, Math.min(chunk.length, language + 1)) + 1);
    return decoded(compressed ? inflated(text) : text, StandardCharsets.UTF_8);
  }

  /// What is to be Latin is often UTF-8 all the same.
  private static String latin(byte[] text) {
    String utf8 = decoded(text, StandardCharsets.UTF_8);
    return utf8.indexOf('\ufffd') < 0 ? utf8 : decoded(text, StandardCharsets.ISO_8859_1);
  }

  private static String decoded(byte[] text, Charset charset) {
    return new String(text, charset);
  }

  private static byte[] inflated(byte[] packed) throws IOException {
    try (var in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(EmbeddedTexts.LARGEST);
    }
  }

  private static byte[] from(byte[] chunk, int start) {
    return start >= chunk.length ? new byte[0] : Arrays.copyOfRange(chunk, start, chunk.length);
  }

  /// Where the next zero is; the end when there is none.
  private static int zero(byte[] chunk, int start) {
    int at = start;
    while (at < chunk.length && chunk[at] != 0) {
      at++;
    }
    return at;
  }
}
