package cinema.c41.doors.view;

import cinema.c41.production.PlanView;
import cinema.c41.production.PlanView.StepView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A plan as a picture, placed by [PlanGrid]: columns and a colour for every stage, a line for
/// every need, a mark for every check. What is made is filled. Distances in pixels.
public final class PlanSvg {
  private static final int WIDE = 196;
  private static final int HIGH = 20;
  private static final int GAP_X = 64;
  private static final int GAP_Y = 6;
  private static final int MARGIN = 28;
  private static final int HEAD = 76;

  /// Columns of text in a box, of a font whose characters are about six pixels wide.
  private static final int MOST_TEXT = 29;

  private static final String PAPER = "#f6f1e7";
  private static final String INK = "#2b2620";
  private static final Map<String, String> COLOURS =
      Map.of(
          "voices", "#8a5a44",
          "boards", "#3f6b7d",
          "pictures", "#7d5a3f",
          "pieces", "#7d5a3f",
          "checks", "#6f6f5f",
          "cut", "#a8443a",
          "sound", "#5f7a4c",
          "deliver", "#5b4f86");

  private final PlanView plan;
  private final PlanGrid grid;
  private final Map<String, int[]> places = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private PlanSvg(PlanView plan) {
    this.plan = plan;
    this.grid = PlanGrid.of(plan);
  }

  public static String of(PlanView plan) {
    return new PlanSvg(plan).draw();
  }

  private String draw() {
    List<PlanGrid.Column> columns = grid.columns();
    for (int i = 0; i < columns.size(); i++) {
      for (StepView step : columns.get(i).steps()) {
        places.put(step.id(), new int[] {left(i), HEAD + grid.row(step) * (HIGH + GAP_Y)});
      }
    }
    open(Math.max(left(columns.size()) - GAP_X + MARGIN, 420));
    heads(columns);
    columns.forEach(column -> column.steps().forEach(this::lines));
    columns.forEach(column -> column.steps().forEach(this::box));
    return svg.append("</svg>\n").toString();
  }

  private static int left(int column) {
    return MARGIN + column * (WIDE + GAP_X);
  }

  private void open(int width) {
    int height = HEAD + grid.rowCount() * (HIGH + GAP_Y) + MARGIN;
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" \
        font-family="DejaVu Sans, Verdana, sans-serif" font-size="10" fill="%s">
        <rect width="100%%" height="100%%" fill="%s"/>
        """
            .formatted(width, height, width, height, INK, PAPER));
    text(MARGIN, 30, "font-size=\"16\" font-weight=\"bold\"", plan.film());
    text(
        MARGIN,
        46,
        "fill=\"#6b6255\"",
        "%s; %s; filled: made; dots: %d checks"
            .formatted(PlanText.total(plan), PlanText.time(plan), count("checks")));
  }

  /// The stage's name over its first column.
  private void heads(List<PlanGrid.Column> columns) {
    String before = "";
    for (int i = 0; i < columns.size(); i++) {
      String stage = columns.get(i).stage();
      if (!stage.equals(before)) {
        String look = "font-size=\"12\" font-weight=\"bold\" fill=\"%s\"".formatted(colour(stage));
        text(left(i), HEAD - 10, look, stage + " " + count(stage));
      }
      before = stage;
    }
  }

  private long count(String stage) {
    return plan.steps().stream().filter(step -> step.stage().equals(stage)).count();
  }

  private void lines(StepView step) {
    int[] to = at(step.id());
    for (String need : grid.needs(step)) {
      int[] from = at(need);
      int x = from[0] + WIDE;
      int y = from[1] + HIGH / 2;
      int end = to[1] + HIGH / 2;
      svg.append(
          "<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\" stroke-opacity=\"0.4\"/>\n"
              .formatted(
                  x,
                  y,
                  x + GAP_X / 2,
                  y,
                  to[0] - GAP_X / 2,
                  end,
                  to[0],
                  end,
                  colour(grid.step(need).stage())));
    }
  }

  private void box(StepView step) {
    int[] at = at(step.id());
    String colour = colour(step.stage());
    svg.append("<g><title>%s</title>".formatted(Xml.escape(tip(step))));
    svg.append(
        "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(at[0], at[1], WIDE, HIGH, step.isMade() ? colour : "#fffdf8", colour));
    String ink = step.isMade() ? "fill=\"#ffffff\"" : "";
    text(at[0] + 7, at[1] + 14, ink, Columns.fit(Words.plain(step.title()), MOST_TEXT));
    grid.judges(step).forEach(judge -> mark(at, judge));
    svg.append("</g>\n");
  }

  /// The check of a step: a dot on its edge.
  private void mark(int[] at, StepView judge) {
    String colour = colour(judge.stage());
    svg.append(
        "<circle cx=\"%d\" cy=\"%d\" r=\"4\" fill=\"%s\" stroke=\"%s\"><title>%s</title></circle>"
            .formatted(
                at[0] + WIDE,
                at[1] + HIGH / 2,
                judge.isMade() ? colour : "#fffdf8",
                colour,
                Xml.escape(tip(judge))));
  }

  private void text(int x, int y, String look, String words) {
    svg.append("<text x=\"%d\" y=\"%d\" %s>%s</text>\n".formatted(x, y, look, Xml.escape(words)));
  }

  private static String tip(StepView step) {
    String who = step.engine().isEmpty() ? "" : " (" + step.engine() + ")";
    return step.id() + ": " + step.title() + who + (step.isMade() ? ", made" : "");
  }

  private int[] at(String step) {
    int[] place = places.get(step);
    if (place == null) {
      throw new IllegalStateException("no step " + step);
    }
    return place;
  }

  private static String colour(String stage) {
    return COLOURS.getOrDefault(stage, INK);
  }
}
