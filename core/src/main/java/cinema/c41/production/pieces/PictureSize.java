package cinema.c41.production.pieces;

import cinema.c41.base.FrameSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How large a picture is, from the beginning of its file: PNG, JPEG and WebP. Nothing for others,
/// and for files that are not what they say.
final class PictureSize {
  /// Cameras put a small picture and their notes before the size.
  private static final int HEAD = 1 << 18;

  private final byte[] head;

  private PictureSize(byte[] head) {
    this.head = head;
  }

  static Optional<FrameSize> of(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in.readNBytes(HEAD));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  static Optional<FrameSize> of(byte[] head) {
    try {
      return new PictureSize(head).read();
    } catch (ArrayIndexOutOfBoundsException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Optional<FrameSize> read() {
    if (isAt(1, "PNG")) {
      return size(big(16, 4), big(20, 4));
    }
    if (big(0, 2) == 0xFFD8) {
      return jpeg();
    }
    return isAt(0, "RIFF") && isAt(8, "WEBP") ? webp() : Optional.empty();
  }

  /// Goes from one segment to the next, to the one that begins a frame.
  private Optional<FrameSize> jpeg() {
    int at = 2;
    while (big(at, 1) == 0xFF) {
      int marker = big(at + 1, 1);
      boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker % 4 != 0 || marker == 0xC0;
      if (isFrame) {
        return size(big(at + 7, 2), big(at + 5, 2));
      }
      at += 2 + big(at + 2, 2);
    }
    return Optional.empty();
  }

  private Optional<FrameSize> webp() {
    if (isAt(12, "VP8X")) {
      return size(little(24, 3) + 1, little(27, 3) + 1);
    }
    if (isAt(12, "VP8L")) {
      int bits = little(21, 4);
      return size((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }
    return size(little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF);
  }

  /// A side that is odd is counted one pixel smaller.
  private static Optional<FrameSize> size(int width, int height) {
    return Optional.of(new FrameSize(width & ~1, height & ~1));
  }

  private boolean isAt(int place, String word) {
    byte[] letters = word.getBytes(StandardCharsets.US_ASCII);
    for (int i = 0; i < letters.length; i++) {
      if (head[place + i] != letters[i]) {
        return false;
      }
    }
    return true;
  }

  private int big(int place, int bytes) {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value = value << 8 | head[place + i] & 0xFF;
    }
    return value;
  }

  private int little(int place, int bytes) {
    int value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | head[place + i] & 0xFF;
    }
    return value;
  }
}
