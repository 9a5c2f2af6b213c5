package cinema.c41.schedule;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.cut.CutList;
import cinema.c41.cut.CutShot;
import cinema.c41.cut.Stock;
import cinema.c41.delivery.ConformReport;
import cinema.c41.delivery.Cue;
import cinema.c41.delivery.Edl;
import cinema.c41.delivery.Fcp7Xml;
import cinema.c41.delivery.FcpXml;
import cinema.c41.delivery.Otio;
import cinema.c41.delivery.OtioBundle;
import cinema.c41.delivery.Srt;
import cinema.c41.delivery.SubtitleLayout;
import cinema.c41.delivery.Vtt;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Document;
import cinema.c41.engine.PostJob;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import cinema.c41.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;

/// Steps that make what is handed over beside the reel.
sealed interface DeliveryRecipe extends Recipe
    permits BillRecipe,
        DeliveryRecipe.Edit,
        DeliveryRecipe.Bundle,
        DeliveryRecipe.Subtitles,
        DeliveryRecipe.Still,
        DeliveryRecipe.Sheet {
  /// The edit in one of the formats that editors read.
  record Edit(Delivery format, EditDesk desk) implements DeliveryRecipe {
    @Override
    public Tree.Obj spec() {
      return desk.spec("edit").with("format", format.word());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      Timeline timeline = desk.timeline(inputs);
      return new Order.Job(new PaperJob.Documents(documents(timeline)));
    }

    private List<Document> documents(Timeline timeline) {
      String folder = desk.order().project().folder();
      return switch (format) {
        case OTIO ->
            List.of(
                new Document("edit", "application/json", Json.pretty(Otio.tree(timeline))),
                report(timeline, ConformReport.Format.OTIO));
        case FCPXML ->
            List.of(
                new Document("edit", "application/xml", FcpXml.text(timeline, folder)),
                new Document("resolve", "application/xml", FcpXml.textForResolve(timeline, folder)),
                report(timeline, ConformReport.Format.FCPXML));
        case FCP7 ->
            List.of(
                new Document("edit", "application/xml", Fcp7Xml.text(timeline, folder)),
                report(timeline, ConformReport.Format.FCP7));
        case EDL ->
            List.of(
                new Document("edit", "text/plain", Edl.text(timeline)),
                report(timeline, ConformReport.Format.EDL));
        case H264, PRORES, STEMS, SRT, VTT, OTIOZ, SHEET, POSTER ->
            throw new IllegalStateException(format + " is not an edit");
      };
    }

    private static Document report(Timeline timeline, ConformReport.Format format) {
      return new Document("report", "text/plain", ConformReport.text(timeline, format));
    }
  }

  /// The edit and its media in one file.
  record Bundle(EditDesk desk) implements DeliveryRecipe {
    @Override
    public Tree.Obj spec() {
      return desk.spec("otioz");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Job(OtioBundle.of(desk.timeline(inputs)));
    }
  }

  /// What is said, as subtitles.
  record Subtitles(Delivery format, StepId cut, Stock stock) implements DeliveryRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "subtitles")
          .with("format", format.word())
          .with("rate", stock.rate().fraction());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var cards = SubtitleLayout.lay(cues(CutList.from(inputs.made(cut).facts())), stock.rate());
      boolean srt = format == Delivery.SRT;
      var document =
          new Document(
              "subtitles",
              srt ? "application/x-subrip" : "text/vtt",
              srt ? Srt.text(cards) : Vtt.text(cards));
      return new Order.Job(new PaperJob.Documents(List.of(document)));
    }

    private List<Cue> cues(CutList list) {
      var cues = new ArrayList<Cue>();
      for (CutShot shot : list.shots()) {
        double start = stock.rate().seconds(shot.start());
        for (SyncSound sound : shot.footage().sounds()) {
          cues.add(
              new Cue(start + sound.start(), start + sound.end(), sound.character(), sound.text()));
        }
      }
      return cues;
    }
  }

  /// One frame of a shot, from its middle.
  record Still(Pick pick, int width) implements DeliveryRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "still").with("pick", pick.spec()).with("width", width);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var footage = pick.footage(inputs);
      long middle = footage.handle() + footage.length() / 2;
      return new Order.Job(new PostJob.Still(footage.picture().id(), middle, width));
    }
  }

  /// The boards on pages.
  record Sheet(FilmOrder order, List<SheetPanel> panels) implements DeliveryRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "sheet")
          .with("title", order.film().title())
          .with("rate", order.stock().rate().fraction())
          .with("panels", Tree.list(panels.stream().map(SheetPanel::spec).toList()));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var rate = order.stock().rate();
      var drawn = panels.stream().map(panel -> panel.panel(inputs, rate)).toList();
      String subtitle = "%s · %s fps".formatted(kind(), rate);
      return new Order.Job(new PaperJob.ContactSheet(order.film().title(), subtitle, drawn));
    }

    private String kind() {
      long boards =
          panels.stream().filter(one -> !one.pick().making().origin().isTrained()).count();
      long shots = panels.size() - boards;
      String pictures = shots == 0 ? "" : shots + (shots == 1 ? " shot" : " shots");
      String drawn = boards == 0 && shots > 0 ? "" : "PREVIZ · " + boards + " boards";
      return drawn + (drawn.isEmpty() || shots == 0 ? "" : " · ") + pictures;
    }
  }
}
