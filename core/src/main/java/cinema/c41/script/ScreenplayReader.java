package cinema.c41.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a screenplay in whatever form it comes: Fountain (`.fountain`, `.spmd`), plain text as
/// other programs export it (`.txt`), Final Draft (`.fdx`). The content counts for more than
/// the name. What cannot be filmed is refused with the lines that show why, never read as an
/// empty film.
public final class ScreenplayReader {
  private ScreenplayReader() {}

  /// Reads the bytes of a file. UTF-8, UTF-16 with its mark, or Windows-1252.
  public static Screenplay read(String fileName, byte[] bytes) {
    String text = Encoding.decode(bytes);
    if (text.isBlank()) {
      throw ScriptProblems.notAScreenplay(
          fileName, "the file is empty", List.of("line 1: empty"), null);
    }
    String kind = kindOf(text);
    if (!kind.isEmpty()) {
      throw ScriptProblems.notAScreenplay(
          fileName, "the file is not plain text: " + kind, List.of("line 1: " + kind), null);
    }
    return isFinalDraft(fileName, text)
        ? FinalDraftReader.read(fileName, text)
        : readText(fileName, text);
  }

  private static Screenplay readText(String fileName, String text) {
    Scissors.Cut cut = Scissors.cut(text);
    boolean isFountain = hasExtension(fileName, ".fountain") || hasExtension(fileName, ".spmd");
    if (!cut.faults().isEmpty()) {
      List<SourceLine> lines = Scissors.uncut(text);
      if (isFountain || Plausibility.isScreenplay(lines, FountainReader.read(lines))) {
        throw ScriptProblems.unclosed(fileName, cut.faults());
      }
      throw refusal(fileName, lines, cut.faults());
    }
    List<SourceLine> lines = isFountain ? cut.lines() : TypedPage.toFountain(cut.lines());
    Screenplay screenplay =
        isFountain ? FountainReader.read(lines) : FountainReader.readTolerantly(lines);
    if (!Plausibility.isScreenplay(lines, screenplay)) {
      throw refusal(fileName, cut.lines(), List.of());
    }
    return screenplay;
  }

  private static RuntimeException refusal(
      String fileName, List<SourceLine> lines, List<String> faults) {
    var evidence = new ArrayList<>(Plausibility.firstLines(lines));
    evidence.addAll(faults);
    return ScriptProblems.notAScreenplay(
        fileName, "it has no scene heading, and hardly a line is dialogue", evidence, null);
  }

  private static boolean isFinalDraft(String fileName, String text) {
    String start = text.substring(0, Math.min(500, text.length())).stripLeading();
    return (hasExtension(fileName, ".fdx") && start.startsWith("<"))
        || start.startsWith("<?xml")
        || start.startsWith("<FinalDraft");
  }

  private static boolean hasExtension(String fileName, String extension) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(extension);
  }

  /// What a file is that only looks like text, or not even that; empty for plain text.
  private static String kindOf(String text) {
    String start = text.substring(0, Math.min(500, text.length())).strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("%pdf")) {
      return "a PDF";
    }
    if (start.startsWith("{\\rtf")) {
      return "a rich text document";
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return "a web page";
    }
    if (!Encoding.isBinary(text)) {
      return "";
    }
    return start.startsWith("pk") ? "a zip archive or an office document" : "binary data";
  }
}
