package cinema.c41.schedule;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.cut.CutShot;
import cinema.c41.cut.TakeFiles;
import cinema.c41.delivery.AiMark;
import cinema.c41.delivery.Bill;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Document;
import cinema.c41.film.Making;
import cinema.c41.film.Origin;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The bill of what made a film: every take in the cut and beside it, and every line.
///
/// @param engines the version of every engine, by name
record BillRecipe(EditDesk desk, Map<String, String> engines) implements DeliveryRecipe {
  private static final String SOFTWARE = "C41";

  @Override
  public Tree.Obj spec() {
    return desk.spec("bill")
        .with("title", desk.order().film().title())
        .with("engines", Specs.sorted(engines));
  }

  @Override
  public Order order(Inputs inputs, int retake) {
    var entries = new ArrayList<Bill.Entry>();
    List<CutShot> cut = desk.list(inputs).shots();
    cut.forEach(shot -> add(entries, shot));
    for (Pick pick : desk.others()) {
      add(entries, pick.inCut(inputs, 0));
    }
    boolean previz = isPreviz(cut.stream().map(CutShot::making));
    var bill = new Bill(desk.order().film().title(), SOFTWARE, previz, entries);
    var document = new Document("bill", "application/json", Json.pretty(bill.tree()));
    return new Order.Job(new PaperJob.Documents(List.of(document)));
  }

  /// The mark of a reel of these takes. A film with a single board in it is not the finished film.
  static AiMark mark(List<Pick> picks) {
    var sources = new ArrayList<AiMark.Source>();
    for (Pick pick : picks) {
      sources.add(source(pick.making()));
      if (pick.speaks()) {
        sources.add(AiMark.Source.ALGORITHMIC);
      }
    }
    return new AiMark(AiMark.Source.of(sources), isPreviz(picks.stream().map(Pick::making)));
  }

  private static boolean isPreviz(Stream<Making> makings) {
    List<Making> all = makings.toList();
    return all.isEmpty() || all.stream().anyMatch(making -> !making.origin().isTrained());
  }

  private static AiMark.Source source(Making making) {
    return making.origin().isTrained() ? AiMark.Source.TRAINED : AiMark.Source.ALGORITHMIC;
  }

  private void add(List<Bill.Entry> entries, CutShot take) {
    String project = desk.order().project().stem();
    entries.add(
        new Bill.Entry(
            take.slate(),
            TakeFiles.picture(project, take.shot(), take.number(), take.making()),
            take.footage().picture().id(),
            drawer(take.making()),
            take.making().seed(),
            take.making().key(),
            debts(take.making().origin())));
    int line = 0;
    for (SyncSound sound : take.footage().sounds()) {
      line++;
      entries.add(
          new Bill.Entry(
              take.slate() + " line " + line,
              TakeFiles.sound(project, take.shot(), take.number(), line),
              sound.sound().id(),
              speaker(sound),
              0,
              take.making().key()));
    }
  }

  private static Bill.Maker drawer(Making making) {
    String[] words = making.engine().split(" ", 2);
    String version = words.length > 1 ? words[1] : "";
    return new Bill.Maker(words[0], version, recipe(making.origin()), source(making));
  }

  private static String recipe(Origin origin) {
    return origin.isTrained()
        ? origin.parts().stream().map(Origin.Part::preset).collect(Collectors.joining(", "))
        : "storyboard";
  }

  private static Bill.Debts debts(Origin origin) {
    return new Bill.Debts(
        origin.parts().stream()
            .map(part -> new Bill.Told(part.task(), part.preset(), part.words()))
            .toList(),
        origin.credits().stream()
            .map(one -> new Bill.Credit(one.work(), one.licence(), one.url(), one.attribution()))
            .toList());
  }

  private Bill.Maker speaker(SyncSound sound) {
    String version = engines.getOrDefault("voices", "");
    return new Bill.Maker("voices", version, sound.voice(), AiMark.Source.ALGORITHMIC);
  }
}
