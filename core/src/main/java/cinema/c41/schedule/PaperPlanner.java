package cinema.c41.schedule;

import cinema.c41.cut.TakeFiles;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.film.Shot;
import cinema.c41.film.SyncSound;
import cinema.c41.film.Take;
import cinema.c41.plan.Stage;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Plans what is handed over beside the reel: takes and their sounds as media for an editor, the
/// edit in every format, subtitles, stills, the contact sheet and the bill.
final class PaperPlanner {
  private static final int STILL_WIDTH = 640;

  private final FilmOrder order;
  private final Draft draft;
  private final List<Pick> picks;
  private final StepId cut;
  private final String name;

  PaperPlanner(FilmOrder order, Draft draft, List<Pick> picks, StepId cut) {
    this.order = order;
    this.draft = draft;
    this.picks = picks;
    this.cut = cut;
    this.name = order.project().stem();
  }

  void plan(List<Pick.Planned> planned) {
    List<Pick> others = others(planned);
    media(others);
    edits(others);
    subtitles();
    if (wants(Delivery.POSTER)) {
      poster();
    }
    if (wants(Delivery.SHEET)) {
      sheet();
    }
    bill(others);
  }

  /// Every take that is not in the cut: those this plan makes beside it, and those in the book.
  private List<Pick> others(List<Pick.Planned> planned) {
    Set<String> seen = new LinkedHashSet<>();
    picks.forEach(pick -> seen.add(pick.slate()));
    var others = new ArrayList<Pick>();
    planned.stream().filter(pick -> seen.add(pick.slate())).forEach(others::add);
    for (Pick pick : picks) {
      for (Take take : order.takes().of(pick.shot().toString())) {
        if (seen.add(take.slate())) {
          others.add(new Pick.Kept(take));
        }
      }
    }
    return others;
  }

  private void media(List<Pick> others) {
    picks.forEach(this::media);
    others.forEach(this::media);
  }

  private void media(Pick pick) {
    String path = TakeFiles.picture(name, pick.shot(), pick.number(), pick.making());
    switch (pick) {
      case Pick.Planned planned -> {
        draft.deliver(planned.step(), "picture", path);
        sounds(planned);
      }
      case Pick.Kept(var take) -> {
        draft.deliver(take.footage().picture(), path);
        sounds(take);
      }
    }
  }

  private void sounds(Pick.Planned pick) {
    int line = 0;
    for (VoicedLine voiced : pick.board().lines()) {
      draft.deliver(
          voiced.step(), "voice", TakeFiles.sound(name, pick.shot(), pick.number(), ++line));
    }
  }

  private void sounds(Take take) {
    int line = 0;
    for (SyncSound sound : take.footage().sounds()) {
      draft.deliver(sound.sound(), TakeFiles.sound(name, take.shot(), take.number(), ++line));
    }
  }

  private void edits(List<Pick> others) {
    var desk = new EditDesk(order, cut, others);
    List<StepId> needs = needs(others);
    edit(Delivery.OTIO, "otio", desk, needs);
    edit(Delivery.FCPXML, "fcpxml", desk, needs);
    edit(Delivery.FCP7, "xml", desk, needs);
    edit(Delivery.EDL, "edl", desk, needs);
    if (wants(Delivery.OTIOZ)) {
      StepId bundle =
          draft.add(
              paper("edit/otioz", "edit with media (otioz)"),
              PaperJob.Bundle.class,
              new DeliveryRecipe.Bundle(desk),
              needs);
      draft.deliver(bundle, "bundle", name + ".otioz");
    }
  }

  private void edit(Delivery format, String extension, EditDesk desk, List<StepId> needs) {
    if (!wants(format)) {
      return;
    }
    StepId edit =
        draft.add(
            paper("edit/" + format.word(), "edit (" + format.word() + ")"),
            PaperJob.Documents.class,
            new DeliveryRecipe.Edit(format, desk),
            needs);
    draft.deliver(edit, "edit", name + "." + extension);
    draft.deliver(edit, "report", "edit/" + name + "." + extension + ".txt");
    if (format == Delivery.FCPXML) {
      draft.deliver(edit, "resolve", name + ".resolve.fcpxml");
    }
  }

  private List<StepId> needs(List<Pick> others) {
    Set<StepId> needs = new LinkedHashSet<>(List.of(cut));
    needs.addAll(PostPlanner.allNeeds(others));
    return List.copyOf(needs);
  }

  private void subtitles() {
    for (Delivery format : List.of(Delivery.SRT, Delivery.VTT)) {
      if (wants(format)) {
        StepId step =
            draft.add(
                paper("subtitles/" + format.word(), "subtitles (" + format.word() + ")"),
                PaperJob.Documents.class,
                new DeliveryRecipe.Subtitles(format, cut, order.stock()),
                List.of(cut));
        draft.deliver(step, "subtitles", name + "." + format.word());
      }
    }
  }

  /// The first shot in which somebody speaks on camera says most about a film.
  private void poster() {
    if (picks.isEmpty()) {
      return;
    }
    Map<String, Shot> shots = shots();
    Pick best =
        picks.stream()
            .filter(pick -> speaksOnScreen(shots.get(pick.shot().toString())))
            .findFirst()
            .orElse(picks.getFirst());
    StepId still = still("poster", best, order.stock().size().width());
    draft.deliver(still, "still", name + ".jpg");
  }

  private static boolean speaksOnScreen(@org.jspecify.annotations.Nullable Shot shot) {
    return shot != null && shot.lines().stream().anyMatch(line -> line.onScreen());
  }

  private Map<String, Shot> shots() {
    var shots = new LinkedHashMap<String, Shot>();
    order.film().shots().forEach(shot -> shots.put(shot.id().toString(), shot));
    return shots;
  }

  private void sheet() {
    Map<String, Shot> shots = shots();
    var panels = new ArrayList<SheetPanel>();
    var needs = new ArrayList<StepId>();
    for (Pick pick : picks) {
      StepId still = still("still/" + pick.shot(), pick, STILL_WIDTH);
      Shot shot = java.util.Objects.requireNonNull(shots.get(pick.shot().toString()));
      panels.add(new SheetPanel(shot, pick, still));
      needs.add(still);
    }
    PostPlanner.allNeeds(picks).forEach(needs::add);
    StepId sheet =
        draft.add(
            paper("sheet", "contact sheet"),
            PaperJob.ContactSheet.class,
            new DeliveryRecipe.Sheet(order, panels),
            needs);
    draft.deliver(sheet, "sheet", name + ".pdf");
  }

  private StepId still(String id, Pick pick, int width) {
    var sheet =
        new Draft.Sheet(id, Stage.DELIVER, "still of " + pick.slate(), Work.of("still", 1, 10));
    return draft.add(
        sheet, PostJob.Still.class, new DeliveryRecipe.Still(pick, width), pick.needs());
  }

  private void bill(List<Pick> others) {
    var recipe = new BillRecipe(new EditDesk(order, cut, others), draft.engines());
    StepId bill =
        draft.add(
            paper("bill", "bill of what made it"), PaperJob.Documents.class, recipe, needs(others));
    draft.deliver(bill, "bill", name + ".bill.json");
  }

  private static Draft.Sheet paper(String id, String title) {
    return new Draft.Sheet(id, Stage.DELIVER, title, Work.of("paper", 1, 30));
  }

  private boolean wants(Delivery delivery) {
    return order.deliver().contains(delivery);
  }
}
