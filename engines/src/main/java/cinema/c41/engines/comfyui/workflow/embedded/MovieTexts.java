package cinema.c41.engines.comfyui.workflow.embedded;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The tags of an MP4 or a MOV: named as their writer liked (`keys`), or by four letters as iTunes
/// and QuickTime do, of which only the comment is of interest.
final class MovieTexts {
  private static final Set<String> PARENTS = Set.of("moov", "udta", "ilst");
  private static final String COMMENT = "\u00a9cmt";

  /// No movie has its tags deeper.
  private static final int DEEPEST = 8;

  private final FileBytes file;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private List<String> keys = List.of();

  private MovieTexts(FileBytes file) {
    this.file = file;
  }

  static Map<String, String> read(FileBytes file) throws IOException {
    var movie = new MovieTexts(file);
    movie.boxes(0, file.size(), 0);
    return movie.texts;
  }

  private void boxes(long from, long to, int depth) throws IOException {
    for (long at = from; at + 8 <= to; ) {
      long size = file.number(at);
      long head = size == 1 ? 16 : 8;
      long end = size == 0 ? to : at + (size == 1 ? file.read(at + 8, 8).getLong() : size);
      if (end < at + head || end > to) {
        return;
      }
      if (depth < DEEPEST) {
        box(at, at + head, end, depth + 1);
      }
      at = end;
    }
  }

  private void box(long at, long from, long to, int depth) throws IOException {
    String type = file.latin(at + 4, 4);
    long number = file.number(at + 4);
    if (PARENTS.contains(type)) {
      boxes(from, to, depth);
    } else if (type.equals("meta") && to - from >= 8) {
      // QuickTime's has no version before what is in it.
      boxes(from + (file.latin(from + 4, 4).equals("hdlr") ? 0 : 4), to, depth);
    } else if (type.equals("keys")) {
      keys = keys(from, to);
    } else if (type.equals(COMMENT)) {
      comment(from, to);
    } else if (number >= 1 && number <= keys.size()) {
      value(keys.get((int) number - 1), from, to);
    }
  }

  /// How many, then each with its length and where its name is from.
  private List<String> keys(long from, long to) throws IOException {
    var names = new ArrayList<String>();
    for (long at = from + 8; at + 8 <= to; ) {
      int length = FileBytes.fitting(file.number(at));
      if (length < 8) {
        break;
      }
      names.add(file.utf8(at + 8, length - 8));
      at += length;
    }
    return names;
  }

  /// A `data` box: kind, language, text.
  private void value(String name, long from, long to) throws IOException {
    if (to - from >= 16 && file.latin(from + 4, 4).equals("data")) {
      long size = Math.min(file.number(from), to - from);
      texts.putIfAbsent(name, file.utf8(from + 16, FileBytes.fitting(size - 16)));
    }
  }

  /// In an MP4 a `data` box; in a MOV a length, a language, the text.
  private void comment(long from, long to) throws IOException {
    if (to - from >= 8 && file.latin(from + 4, 4).equals("data")) {
      value("comment", from, to);
    } else if (to - from > 4) {
      texts.putIfAbsent("comment", file.utf8(from + 4, FileBytes.fitting(to - from - 4)));
    }
  }
}
