package cinema.c41.script;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes as text: what the byte order mark says, else UTF-16 if every other byte is zero, else
/// UTF-8, else Windows-1252, which is what old programs on Windows write.
final class Encoding {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private Encoding() {}

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decodeFrom(3, bytes, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decodeFrom(2, bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decodeFrom(2, bytes, StandardCharsets.UTF_16BE);
    }
    if (isZeroFrom(1, bytes) && !isZeroFrom(0, bytes)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (isZeroFrom(0, bytes) && !isZeroFrom(1, bytes)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    return decodeUnmarked(bytes);
  }

  /// A single broken byte must not turn all umlauts of a UTF-8 file into two strange letters.
  private static String decodeUnmarked(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long broken = text.chars().filter(c -> c == REPLACEMENT).count();
    long foreign = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
    return broken > foreign ? new String(bytes, WINDOWS_1252) : text;
  }

  /// Whether most of every other byte is zero, as in UTF-16 without its mark.
  private static boolean isZeroFrom(int start, byte[] bytes) {
    int end = Math.min(bytes.length, 400);
    int zeros = 0;
    for (int i = start; i < end; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return end >= 8 && zeros * 10 > (end - start) / 2 * 7;
  }

  /// Whether the text holds what no writer types: a zero, or many control characters. A few are a
  /// slip of some program.
  static boolean isBinary(String text) {
    long controls = text.chars().filter(Encoding::isControl).count();
    return text.indexOf('\0') >= 0 || (controls > 3 && controls * 100 > text.length());
  }

  private static boolean isControl(int c) {
    return (c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0) || c == REPLACEMENT;
  }

  private static String decodeFrom(int start, byte[] bytes, Charset charset) {
    return new String(bytes, start, bytes.length - start, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
