package cinema.c41.doors.presets;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.Words;
import cinema.c41.preset.own.Draft;
import cinema.c41.preset.own.Needs;
import cinema.c41.preset.own.OwnSetting;
import cinema.c41.preset.own.Weights;
import cinema.c41.preset.own.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What was found in a workflow, for whoever has to say whether it is right.
public final class DraftText {
  private static final List<String> HEAD = List.of("setting", "type", "default", "at", "found by");

  /// No column is wider, so that a row fits on most terminals.
  private static final int WIDEST = 22;

  private final Output out;
  private final Sheet sheet;
  private final Draft draft;

  private DraftText(Screen screen, Draft draft) {
    this.out = screen.out();
    this.sheet = new Sheet(screen);
    this.draft = draft;
  }

  public static void print(Screen screen, Draft draft) {
    var text = new DraftText(screen, draft);
    text.head();
    text.settings();
    text.missing();
  }

  private void head() {
    Workflow workflow = draft.workflow();
    sheet.title(draft.name(), workflow.origin());
    String asked = workflow.server().map(one -> "nodes as on " + one).orElse("no server asked");
    String results = String.join(", ", workflow.results().stream().map(DraftText::result).toList());
    sheet.paragraph(
        "%s, task %s; %s; %s"
            .formatted(
                "makes " + PresetTable.kind(draft.makes()),
                draft.task(),
                Words.count(workflow.graph().fields().size(), "node"),
                asked));
    sheet.paragraph("keeps " + results);
    workflow.notes().forEach(sheet::warning);
  }

  private static String result(Workflow.Result one) {
    return "the " + one.makes() + " of node " + one.node();
  }

  private void settings() {
    out.line("");
    if (draft.settings().isEmpty()) {
      out.line("no setting was found; --set NAME=NODE.INPUT makes one");
      return;
    }
    List<List<String>> rows =
        Stream.concat(Stream.of(HEAD), draft.settings().stream().map(DraftText::row)).toList();
    List<Integer> widths = widths(rows);
    out.line(out.faint(line(rows.getFirst(), widths)));
    rows.stream().skip(1).forEach(row -> out.line(line(row, widths)));
  }

  private static List<String> row(OwnSetting one) {
    String value = one.fallback().map(DraftText::word).orElse("none: to be given");
    return List.of(
        one.name(),
        one.socket().type().name().toLowerCase(Locale.ROOT),
        cut(value),
        cut(one.where()),
        one.basis().words());
  }

  private static String word(Tree value) {
    String text = value instanceof Tree.Text(var words) ? words : Json.compact(value);
    return text.isBlank() ? "empty" : text;
  }

  private static String cut(String text) {
    String plain = Words.plain(text.strip().replaceAll("\\s+", " "));
    return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST - 1) + "…";
  }

  private static List<Integer> widths(List<List<String>> rows) {
    var widths = new ArrayList<Integer>();
    for (int i = 0; i < HEAD.size(); i++) {
      int column = i;
      widths.add(rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0));
    }
    return widths;
  }

  private static String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(Columns.pad(row.get(i), widths.get(i) + 2));
    }
    return line.toString().stripTrailing();
  }

  private void missing() {
    Needs needs = draft.workflow().needs();
    if (!needs.missing().isEmpty()) {
      sheet.heading("Nodes that are missing", List.of());
    }
    for (Needs.Nodes one : needs.missing()) {
      sheet.line(one.type());
      sheet.more("node " + String.join(", ", one.nodes()));
      sheet.more(one.pack().isEmpty() ? "its pack is not known" : "comes with " + one.pack());
    }
    models(needs.models());
  }

  /// Those that are missing; all when nobody could say which are.
  private void models(List<Weights> models) {
    List<Weights> shown =
        models.stream().filter(one -> one.presence() != Weights.Presence.THERE).toList();
    boolean isAsked = shown.stream().allMatch(one -> one.presence() == Weights.Presence.MISSING);
    if (!shown.isEmpty()) {
      sheet.heading(isAsked ? "Models that are missing" : "Models that are needed", List.of());
    }
    for (Weights one : shown) {
      sheet.line(one.folder().isEmpty() ? one.file() : one.folder() + "/" + one.file());
      sheet.more(one.size().map(Terse::size).orElse("size not known"));
      sheet.more(one.folder().isEmpty() ? "its folder is not known" : "");
      sheet.more(one.source().isEmpty() ? "where it is to be had is not known" : one.source());
    }
  }
}
