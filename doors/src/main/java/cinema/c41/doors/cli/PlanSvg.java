package cinema.c41.doors.cli;

import cinema.c41.production.PlanView;
import cinema.c41.production.PlanView.StepView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// A plan as a picture: columns by how many steps must come before, a line for every need. Made
/// steps are filled. Distances in pixels.
final class PlanSvg {
  private static final int WIDE = 190;
  private static final int HIGH = 26;
  private static final int GAP_X = 46;
  private static final int GAP_Y = 8;
  private static final int MARGIN = 24;
  private static final Map<String, String> COLOURS =
      Map.of(
          "voices", "#8a5a44",
          "boards", "#3f6b7d",
          "checks", "#7a7a6a",
          "cut", "#a8443a",
          "sound", "#5f7a4c",
          "deliver", "#5b4f86");

  private final PlanView plan;
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<String, int[]> places = new LinkedHashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private PlanSvg(PlanView plan) {
    this.plan = plan;
  }

  static String of(PlanView plan) {
    return new PlanSvg(plan).draw();
  }

  private String draw() {
    place();
    int width =
        2 * MARGIN
            + (1 + columns.values().stream().mapToInt(c -> c).max().orElse(0)) * (WIDE + GAP_X);
    int height = 2 * MARGIN + places.values().stream().mapToInt(p -> p[1]).max().orElse(0) + HIGH;
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\">\n"
            .formatted(width, height));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#f6f1e7\"/>\n");
    plan.steps().forEach(this::lines);
    plan.steps().forEach(this::box);
    return svg.append("</svg>\n").toString();
  }

  private void place() {
    var filled = new ArrayList<Integer>();
    for (StepView step : plan.steps()) {
      int column =
          step.needs().stream().mapToInt(need -> columns.getOrDefault(need, 0) + 1).max().orElse(0);
      columns.put(step.id(), column);
      while (filled.size() <= column) {
        filled.add(0);
      }
      int row = filled.get(column);
      filled.set(column, row + 1);
      places.put(
          step.id(), new int[] {MARGIN + column * (WIDE + GAP_X), MARGIN + row * (HIGH + GAP_Y)});
    }
  }

  private void lines(StepView step) {
    int[] to = at(step.id());
    for (String need : step.needs()) {
      int[] from = at(need);
      int x1 = from[0] + WIDE;
      int y1 = from[1] + HIGH / 2;
      int y2 = to[1] + HIGH / 2;
      svg.append(
          "<path d=\"M%d %d C%d %d %d %d %d %d\" fill=\"none\" stroke=\"#b9ad98\" stroke-width=\"0.8\"/>\n"
              .formatted(x1, y1, x1 + GAP_X / 2, y1, to[0] - GAP_X / 2, y2, to[0], y2));
    }
  }

  private void box(StepView step) {
    int[] at = at(step.id());
    String colour = COLOURS.getOrDefault(step.stage(), "#555555");
    String fill = step.isMade() ? colour : "#fffdf8";
    String ink = step.isMade() ? "#ffffff" : "#2b2620";
    svg.append(
        "<g><title>%s: %s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(
                escape(step.id()), escape(step.title()), at[0], at[1], WIDE, HIGH, fill, colour));
    svg.append(
        "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text></g>\n"
            .formatted(at[0] + 8, at[1] + 17, ink, escape(shorten(step.title()))));
  }

  private int[] at(String step) {
    int[] place = places.get(step);
    if (place == null) {
      throw new IllegalStateException("no step " + step);
    }
    return place;
  }

  private static String shorten(String title) {
    return title.length() <= 30 ? title : title.substring(0, 29) + "…";
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
