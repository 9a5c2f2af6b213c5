package cinema.c41.doors.presets;

import cinema.c41.base.Fix;
import cinema.c41.doors.view.Columns;
import cinema.c41.doors.view.Output;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.doors.view.Screen;
import cinema.c41.doors.view.ServerText;
import cinema.c41.doors.view.Words;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.preset.check.Mending;
import cinema.c41.preset.check.Readiness;
import cinema.c41.preset.check.ReadinessText;
import java.util.List;

/// Whether presets can be run, for people.
public final class ReadinessPage {
  private static final int WIDEST_NAME = 20;

  private final Output out;

  private ReadinessPage(Output out) {
    this.out = out;
  }

  /// All presets in a table, with the first thing to do for each that is not ready.
  public static void all(Screen screen, List<Holdings> holdings, List<CheckedVariant> checked) {
    var page = new ReadinessPage(screen.out());
    page.servers(holdings);
    boolean isAnswered = holdings.stream().anyMatch(Holdings.Counted.class::isInstance);
    String last = "";
    for (CheckedVariant one : checked) {
      if (!one.preset().id().equals(last)) {
        last = one.preset().id();
        page.out.line(page.out.bold(last));
      }
      page.row(one);
      if (isAnswered) {
        page.first(one);
      }
    }
    page.sum(checked, !holdings.isEmpty());
  }

  /// One preset with everything that is missing, and everything that mends it.
  public static void one(Screen screen, List<Holdings> holdings, List<CheckedVariant> checked) {
    var page = new ReadinessPage(screen.out());
    page.servers(holdings);
    for (CheckedVariant one : checked) {
      page.row(one);
      one.variant().shown().forEach(it -> page.out.line("    " + Words.plain(Terse.shown(it))));
      if (!one.readiness().isReady()) {
        page.reasons(ReadinessText.lines(one.readiness()));
        ProblemText.printFixes(page.out, one.fixes());
      }
    }
  }

  private void servers(List<Holdings> holdings) {
    ServerText.print(out, holdings.stream().map(Holdings::server).toList());
    if (!holdings.isEmpty()) {
      out.line("");
    }
  }

  private void row(CheckedVariant one) {
    Readiness readiness = one.readiness();
    String state =
        readiness instanceof Readiness.Ready(var on, _)
            ? "ready on " + String.join(", ", on)
            : readiness.state();
    String mark = readiness.isReady() ? out.green("✓") : out.red("✗");
    out.line("%s %s %s".formatted(mark, Columns.pad(one.variant().name(), WIDEST_NAME), state));
  }

  private void first(CheckedVariant one) {
    List<Fix> fixes = one.fixes();
    if (!fixes.isEmpty()) {
      Fix fix = fixes.getFirst();
      String more =
          fixes.size() == 1
              ? ""
              : "; " + (fixes.size() - 1) + " more: c41 presets check " + one.preset().id();
      String words = fix.command().isBlank() ? fix.what() : fix.command();
      out.line("    " + out.faint(Words.plain(words + more)));
    }
  }

  private void reasons(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      out.line((i == 0 ? "  why   " : "        ") + Words.plain(lines.get(i)));
    }
  }

  private void sum(List<CheckedVariant> checked, boolean hasServers) {
    long ready = checked.stream().filter(one -> one.readiness().isReady()).count();
    out.line("");
    out.line("%d of %s ready".formatted(ready, Words.count(checked.size(), "variant")));
    if (!hasServers) {
      out.line("no ComfyUI server is configured");
      ProblemText.printFixes(out, List.of(Mending.ADD_SERVER));
    }
  }
}
