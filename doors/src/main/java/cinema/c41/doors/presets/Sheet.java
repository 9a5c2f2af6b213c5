package cinema.c41.doors.presets;

import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.Words;
import java.util.Collection;
import java.util.List;

/// Paper with headings, and names with texts beside them; no line is wider than the terminal.
final class Sheet {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;
  private static final int WIDEST_NAME = 20;

  private final Output out;
  private final int width;
  private int names;

  Sheet(Screen screen) {
    this.out = screen.out();
    this.width = Math.clamp(screen.size().get().columns(), NARROWEST, WIDEST);
  }

  /// A heading; the names below it need this much room.
  void heading(String text, Collection<String> below) {
    names = Math.min(WIDEST_NAME, below.stream().mapToInt(String::length).max().orElse(0)) + 2;
    out.line("");
    out.line(out.bold(text));
  }

  void title(String name, String text) {
    out.line(out.bold(Words.plain(name)) + "  " + Words.plain(text));
  }

  void paragraph(String text) {
    wrap(text, 0).forEach(out::line);
  }

  void warning(String text) {
    List<String> lines = wrap(text, 2);
    out.line(out.yellow("! ") + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.line("  " + line));
  }

  /// A name with its text beside it.
  void item(String name, String text) {
    List<String> lines = wrap(text, names + 2);
    out.line("  " + out.bold(Columns.pad(Words.plain(name), names)) + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.line(" ".repeat(names + 2) + line));
  }

  /// A name that is too long for anything beside it.
  void line(String name) {
    out.line("  " + out.bold(Words.plain(name)));
  }

  /// More about the name above; nothing if there is nothing to say.
  void more(String text) {
    if (!text.isBlank()) {
      wrap(text, names + 2).forEach(line -> out.line(" ".repeat(names + 2) + out.faint(line)));
    }
  }

  private List<String> wrap(String text, int indent) {
    return Columns.wrap(Words.plain(text), width - indent);
  }
}
