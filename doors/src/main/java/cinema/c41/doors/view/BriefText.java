package cinema.c41.doors.view;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.stream.Stream;

/// What was understood of a message, for a person: the screenplay it becomes, and what is wanted
/// beyond it.
public final class BriefText {
  private BriefText() {}

  public static void print(Screen screen, Tree.Obj summary) {
    summary.text("screenplay").lines().forEach(line -> screen.line(Words.plain(line)));
    screen.line("");
    row(screen, "length", length(summary.at("length")));
    row(screen, "picture", text(summary.at("aspect"), "16:9, since nothing was said"));
    row(screen, "speak", names(summary, "speakers"));
    row(screen, "without", names(summary, "forbidden"));
    row(screen, "ends on", text(summary.at("end"), ""));
  }

  /// What was not understood, and what was decided where the message left it open.
  public static List<String> remarks(List<String> notUnderstood, List<String> choices) {
    return Stream.concat(
            notUnderstood.stream().map(one -> "not understood: " + one),
            choices.stream().map(one -> "chosen: " + one))
        .toList();
  }

  public static void print(Output to, List<String> remarks) {
    remarks.forEach(one -> to.line(to.yellow("! ") + Words.plain(one)));
  }

  private static void row(Screen screen, String what, String value) {
    if (!value.isEmpty()) {
      screen.line(screen.out().faint(Columns.pad(what, 8)) + " " + Words.plain(value));
    }
  }

  private static String length(Tree value) {
    return value instanceof Tree.Num(var seconds)
        ? seconds.toPlainString() + " s"
        : "as long as it takes, since nothing was said";
  }

  private static String names(Tree.Obj summary, String key) {
    List<String> names = summary.list(key).stream().map(Tree::asText).toList();
    return String.join(", ", names);
  }

  private static String text(Tree value, String otherwise) {
    return value instanceof Tree.Text(var text) && !text.isBlank() ? text : otherwise;
  }
}
