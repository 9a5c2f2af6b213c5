package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// The tags of a WebM or Matroska file (RFC 9559).
final class MatroskaTexts {
  private static final long SEGMENT = 0x18538067L;
  private static final long TAGS = 0x1254C367L;
  private static final long TAG = 0x7373;
  private static final long SIMPLE_TAG = 0x67C8;
  private static final long TAG_NAME = 0x45A3;
  private static final long TAG_STRING = 0x4487;

  /// A tag in the tags of a segment, and what may be within it.
  private static final int DEEPEST = 8;

  private final FileBytes file;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private String name = "";

  private MatroskaTexts(FileBytes file) {
    this.file = file;
  }

  static Map<String, String> read(FileBytes file) throws IOException {
    var matroska = new MatroskaTexts(file);
    matroska.elements(0, file.size(), 0);
    return matroska.texts;
  }

  private void elements(long from, long to, int depth) throws IOException {
    for (long at = from; at + 2 <= to; ) {
      int idLength = length(at);
      long id = number(at, idLength, true);
      int sizeLength = length(at + idLength);
      long size = number(at + idLength, sizeLength, false);
      long start = at + idLength + sizeLength;
      // All ones: the size was not known when it was written, as in a live recording.
      boolean open = size == (1L << (7 * sizeLength)) - 1;
      long end = open ? to : Math.min(to, start + size);
      if (depth < DEEPEST) {
        element(id, start, end, depth + 1);
      }
      at = end;
    }
  }

  private void element(long id, long from, long to, int depth) throws IOException {
    if (id == SEGMENT || id == TAGS || id == TAG || id == SIMPLE_TAG) {
      elements(from, to, depth);
    } else if (id == TAG_NAME) {
      name = file.utf8(from, FileBytes.fitting(to - from));
    } else if (id == TAG_STRING) {
      texts.putIfAbsent(name, file.utf8(from, FileBytes.fitting(to - from)));
    }
  }

  /// The zeros before its first one say how long a number is.
  private int length(long at) throws IOException {
    int first = Byte.toUnsignedInt(file.read(at, 1).get());
    if (first == 0) {
      throw new IOException("it is no sound Matroska file");
    }
    return Integer.numberOfLeadingZeros(first) - 23;
  }

  private long number(long at, int length, boolean withMarker) throws IOException {
    long value = 0;
    for (byte each : file.read(at, length).array()) {
      value = value << 8 | Byte.toUnsignedLong(each);
    }
    return withMarker ? value : value & (1L << (7 * length)) - 1;
  }
}
