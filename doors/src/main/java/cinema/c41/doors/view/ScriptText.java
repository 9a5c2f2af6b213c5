package cinema.c41.doors.view;

import cinema.c41.base.Tree;
import java.util.List;

/// A screenplay's summary for a person.
public final class ScriptText {
  private ScriptText() {}

  public static void print(Screen screen, Tree.Obj summary) {
    screen.line(screen.out().bold(text(summary.at("title"), "(no title)")));
    summary.list("scenes").forEach(scene -> screen.line(scene(scene.asObj())));
    screen.line(
        String.join(
            ", ",
            count(summary, "scenes", "scene"),
            count(summary, "dialogue", "speech", "speeches"),
            count(summary, "transitions", "transition"),
            Words.count(summary.whole("notes"), "note")));
    List<String> people = summary.list("characters").stream().map(Tree::asText).toList();
    if (!people.isEmpty()) {
      screen.line("characters: " + Words.plain(String.join(", ", people)));
    }
  }

  private static String scene(Tree.Obj scene) {
    return "  "
        + Columns.pad(text(scene.at("number"), "·"), 5)
        + " "
        + Words.plain(scene.text("heading"));
  }

  private static String count(Tree.Obj summary, String key, String one) {
    return count(summary, key, one, one + "s");
  }

  private static String count(Tree.Obj summary, String key, String one, String more) {
    int number = summary.list(key).size();
    return number + " " + (number == 1 ? one : more);
  }

  private static String text(Tree value, String otherwise) {
    return value instanceof Tree.Text(var text) && !text.isBlank() ? Words.plain(text) : otherwise;
  }
}
