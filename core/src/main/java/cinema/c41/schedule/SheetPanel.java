package cinema.c41.schedule;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
import cinema.c41.film.Shot;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.StepId;
import java.util.Locale;
import java.util.stream.Collectors;

/// A board on a contact sheet: the shot as the script has it now, and the take that stands for it.
record SheetPanel(Shot shot, Pick pick, StepId still) {
  Tree.Obj spec() {
    return Tree.obj().with("pick", pick.spec()).with("text", text()).with("framing", framing());
  }

  PaperJob.Panel panel(Inputs inputs, FrameRate rate) {
    double seconds = rate.seconds(pick.footage(inputs).length());
    String facts = framing() + " · " + String.format(Locale.ROOT, "%.1f s", seconds);
    var image = inputs.made(still).output("still").asset().id();
    return new PaperJob.Panel(image, pick.slate(), facts, text());
  }

  private String framing() {
    var framing = shot.framing();
    return "%s · %s · %d mm"
        .formatted(framing.size().label(), framing.move().words(), framing.lens());
  }

  /// What happens, then what is said.
  private String text() {
    String said =
        shot.lines().stream()
            .map(line -> line.character() + ": " + line.plain())
            .collect(Collectors.joining("\n"));
    return (shot.action() + "\n" + said).strip();
  }
}
