package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// The EXIF of a WebP. ComfyUI writes `prompt:{…}` and `workflow:{…}` into whatever text fields a
/// camera's maker and model would have.
final class WebpTexts {
  private static final int ASCII = 2;
  private static final int ENTRY = 12;

  private WebpTexts() {}

  static Map<String, String> read(FileBytes file) throws IOException {
    for (long at = 12; at + 8 <= file.size(); ) {
      long length =
          Integer.toUnsignedLong(file.read(at + 4, 4).order(ByteOrder.LITTLE_ENDIAN).getInt());
      if (file.latin(at, 4).equals("EXIF")) {
        return exif(file.read(at + 8, FileBytes.fitting(length)));
      }
      at += 8 + length + (length & 1);
    }
    return Map.of();
  }

  /// A TIFF of its own, with or without the name that JPEG puts before it.
  private static Map<String, String> exif(ByteBuffer chunk) {
    ByteBuffer tiff =
        chunk.limit() > 6 && chunk.getShort(0) == 0x4578
            ? chunk.slice(6, chunk.limit() - 6)
            : chunk;
    var texts = new LinkedHashMap<String, String>();
    if (tiff.limit() < 8) {
      return texts;
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    for (int entry = directory + 2; entry < end(tiff, directory); entry += ENTRY) {
      String text = text(tiff, entry);
      int colon = text.indexOf(':');
      if (colon > 0) {
        texts.putIfAbsent(text.substring(0, colon), text.substring(colon + 1));
      }
    }
    return texts;
  }

  private static int end(ByteBuffer tiff, int directory) {
    if (directory < 0 || directory > tiff.limit() - 2) {
      return Integer.MIN_VALUE;
    }
    int count = Short.toUnsignedInt(tiff.getShort(directory));
    return Math.min(directory + 2 + count * ENTRY, tiff.limit() - ENTRY + 1);
  }

  private static String text(ByteBuffer tiff, int entry) {
    int length = tiff.getInt(entry + 4);
    int at = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
    if (tiff.getShort(entry + 2) != ASCII || length < 0 || at < 0 || at > tiff.limit() - length) {
      return "";
    }
    String text = StandardCharsets.UTF_8.decode(tiff.slice(at, length)).toString();
    int zero = text.indexOf('\0');
    return zero < 0 ? text : text.substring(0, zero);
  }
}
