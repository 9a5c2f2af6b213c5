package cinema.c41.script;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes as text: what the byte order mark says, else UTF-8, else Windows-1252, which is what old
/// programs on Windows write.
final class Encoding {
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
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  /// Whether the text holds what no writer types: a zero, or many control characters.
  static boolean isBinary(String text) {
    long controls = text.chars().filter(Encoding::isControl).count();
    return text.indexOf('\0') >= 0 || controls * 100 > text.length();
  }

  private static boolean isControl(int c) {
    return (c < ' ' && "\t\n\r\f\u000b".indexOf(c) < 0) || c == 0xFFFD;
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
