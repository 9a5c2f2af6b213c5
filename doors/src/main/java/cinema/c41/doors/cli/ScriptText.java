package cinema.c41.doors.cli;

import cinema.c41.base.Tree;

/// A screenplay's summary for a person.
final class ScriptText {
  private ScriptText() {}

  static void print(Screen screen, Tree.Obj summary) {
    screen.line(screen.bold(text(summary.at("title"), "(no title)")));
    for (Tree scene : summary.list("scenes")) {
      Tree.Obj heading = scene.asObj();
      screen.line("  %-5s %s".formatted(text(heading.at("number"), ""), heading.text("heading")));
    }
    screen.line(
        "%d scenes, %d speeches, %d transitions, %d notes"
            .formatted(
                summary.list("scenes").size(),
                summary.list("dialogue").size(),
                summary.list("transitions").size(),
                summary.whole("notes")));
    screen.line(
        "characters: "
            + String.join(", ", summary.list("characters").stream().map(Tree::asText).toList()));
  }

  private static String text(Tree value, String otherwise) {
    return value instanceof Tree.Text(var text) && !text.isBlank() ? text : otherwise;
  }
}
