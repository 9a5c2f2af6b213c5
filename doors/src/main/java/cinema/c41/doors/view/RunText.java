package cinema.c41.doors.view;

import cinema.c41.film.Origin;
import cinema.c41.production.RunReport;
import cinema.c41.production.RunView;
import cinema.c41.production.TakeView;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Runs and takes for a person.
public final class RunText {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private RunText() {}

  public static void list(Screen screen, List<RunView> runs) {
    if (runs.isEmpty()) {
      screen.err().line("no run yet:  " + screen.err().bold("c41 film FILE"));
    }
    int film = widest(runs.stream().map(RunView::film).toList());
    for (RunView run : runs) {
      screen.line(
          "%s  %s  %s  %s"
              .formatted(
                  Columns.pad(run.run(), 7),
                  painted(screen.out(), run.state(), 11),
                  Columns.pad(run.film(), film),
                  MINUTE.format(run.started().atZone(ZoneId.systemDefault()))));
    }
  }

  public static void one(Screen screen, RunReport report) {
    var out = screen.out();
    var run = report.run();
    screen.line(
        "%s  %s  %s"
            .formatted(out.bold(run.run()), run.film(), painted(out, run.state(), 0).strip()));
    screen.line(
        "%s made, %s in the journal"
            .formatted(
                Words.count(report.made(), "step"), count(report.entries(), "entry", "entries")));
    report.steps().stream()
        .filter(step -> !step.state().equals("made"))
        .forEach(step -> screen.line("  " + Columns.pad(step.state(), 12) + step.step()));
    report.problems().forEach(problem -> ProblemText.print(out, problem));
  }

  public static void takes(Screen screen, List<TakeView> takes) {
    int slate = widest(takes.stream().map(view -> view.take().slate()).toList());
    takes.forEach(view -> screen.line(take(screen.out(), view, slate)));
  }

  private static String take(Output out, TakeView view, int slate) {
    var take = view.take();
    String mark = view.isCircled() ? out.green("◉") : view.isCurrent() ? "·" : " ";
    return "%s %s  %5d frames  %s  %s%s"
        .formatted(
            mark,
            Columns.pad(take.slate(), slate),
            take.footage().length(),
            Columns.pad(take.making().engine(), 7),
            out.faint(view.file()),
            origin(take.making().origin()));
  }

  private static String origin(Origin origin) {
    String quality = origin.quality().isEmpty() ? "" : "  " + origin.quality();
    return origin.draft().isEmpty() ? quality : quality + " of " + Words.plain(origin.draft());
  }

  private static String painted(Output out, String state, int width) {
    String padded = Columns.pad(state, width);
    return switch (state) {
      case "done" -> out.green(padded);
      case "failed" -> out.red(padded);
      case "running", "interrupted" -> out.yellow(padded);
      default -> padded;
    };
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }

  private static int widest(List<String> words) {
    return words.stream().mapToInt(Columns::of).max().orElse(0);
  }
}
