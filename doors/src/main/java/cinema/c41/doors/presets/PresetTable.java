package cinema.c41.doors.presets;

import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.Words;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Preset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// All presets in a table, grouped by what they make.
public final class PresetTable {
  /// What can be said of presets before any server was asked.
  static final String SERVER = "needs a ComfyUI server: c41 presets check";

  private static final List<String> HEAD =
      List.of("variants", "memory", "licence", "seconds", "size");

  private final Output out;
  private final List<Integer> widths;

  private PresetTable(Output out, List<Preset> presets) {
    this.out = out;
    this.widths = widths(presets);
  }

  public static void print(Screen screen, List<Preset> presets) {
    Output out = screen.out();
    var table = new PresetTable(out, presets);
    for (Makes kind : Makes.values()) {
      table.group(kind, presets.stream().filter(one -> one.about().makes() == kind).toList());
    }
    out.line(
        presets.isEmpty()
            ? "there are none"
            : Words.count(presets.size(), "preset") + "; each " + SERVER);
  }

  private void group(Makes kind, List<Preset> presets) {
    if (presets.isEmpty()) {
      return;
    }
    out.line(out.bold(pad(kind(kind), 0)) + out.faint(row(HEAD)));
    for (Preset preset : presets) {
      out.line(out.bold(pad(preset.id(), 0)) + row(cells(preset)));
      String title = preset.about().task() + ": " + preset.about().title();
      out.line("  " + out.faint(Words.plain(title)));
    }
    out.line("");
  }

  static String kind(Makes kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private String row(List<String> cells) {
    var row = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      row.append("  ").append(pad(cells.get(i), i + 1));
    }
    return row.toString().stripTrailing();
  }

  private String pad(String text, int column) {
    return Columns.pad(text, widths.get(column));
  }

  private static List<String> cells(Preset preset) {
    Glance glance = Glance.of(preset);
    return List.of(
        String.valueOf(preset.variants().size()),
        glance.memory().map(is -> Terse.range(is.least(), is.whole())).orElse("not measured"),
        glance.licence(),
        glance.seconds().map(most -> "≤ " + Terse.number(most)).orElse(""),
        glance.size().map(Object::toString).orElse(""));
  }

  private static List<Integer> widths(List<Preset> presets) {
    List<List<String>> rows =
        presets.stream()
            .map(one -> Stream.concat(Stream.of(one.id()), cells(one).stream()).toList())
            .toList();
    var widths = new ArrayList<Integer>();
    for (int i = 0; i <= HEAD.size(); i++) {
      int column = i;
      int head = column == 0 ? "video".length() : HEAD.get(column - 1).length();
      int most = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
      widths.add(Math.max(head, most));
    }
    return widths;
  }
}
