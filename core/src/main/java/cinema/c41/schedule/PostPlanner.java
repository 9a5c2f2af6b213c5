package cinema.c41.schedule;

import cinema.c41.base.Sha256;
import cinema.c41.cut.Stock;
import cinema.c41.cut.TakeFiles;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.film.Scene;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.schedule.words.ToneWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Plans the cutting room: the cut, the sound, the reels and what is handed over beside them.
final class PostPlanner {
  private final FilmOrder order;
  private final Draft draft;
  private final List<Pick> picks;
  private final Stock stock;
  private final Set<Delivery> deliver;

  PostPlanner(FilmOrder order, Draft draft, List<Pick> picks) {
    this.order = order;
    this.draft = draft;
    this.picks = picks;
    this.stock = order.stock();
    this.deliver = order.deliveries();
  }

  /// @return the cut's step
  StepId plan(List<Pick.Planned> planned) {
    StepId cut = cut();
    if (wants(Delivery.H264) || wants(Delivery.PRORES) || wants(Delivery.STEMS)) {
      sound(cut, spotting());
    }
    new PaperPlanner(order, draft, picks, cut).plan(planned);
    return cut;
  }

  private StepId cut() {
    var sheet = new Draft.Sheet("cut", Stage.CUT, "cut", Work.of("cut", picks.size(), 1));
    return draft.think(sheet, new CutRecipe.Cut(picks), allNeeds(picks));
  }

  static List<StepId> allNeeds(List<Pick> picks) {
    return picks.stream().flatMap(pick -> pick.needs().stream()).distinct().toList();
  }

  private StepId spotting() {
    var sheet = new Draft.Sheet("spotting", Stage.SOUND, "spotting", Work.of("cut", 1, 1));
    return draft.think(sheet, new CutRecipe.Spotting(picks), voices(picks));
  }

  private static List<StepId> voices(List<Pick> picks) {
    return picks.stream().flatMap(pick -> pick.voices().stream()).distinct().toList();
  }

  private void sound(StepId cut, StepId spotting) {
    var when = List.of(spotting);
    StepId dx = stem("dx", "dialogue", new CutRecipe.Dialogue(spotting, stock), when);
    Map<String, StepId> tones = tones();
    var needs = new ArrayList<>(when);
    needs.addAll(tones.values());
    StepId fx = stem("fx", "room tone", new CutRecipe.Effects(spotting, tones, stock), needs);
    List<StepId> heard = List.of(dx, fx);
    if (wants(Delivery.STEMS)) {
      StepId mx = stem("mx", "music", new CutRecipe.Music(spotting, stock), when);
      deliverStem(dx, "DX");
      deliverStem(mx, "MX");
      deliverStem(fx, "FX");
    }
    if (wants(Delivery.H264) || wants(Delivery.PRORES)) {
      reels(cut, spotting, master(heard));
    }
  }

  private StepId stem(String name, String title, Recipe recipe, List<StepId> needs) {
    var sheet =
        new Draft.Sheet(
            "stem/" + name, Stage.SOUND, title + " stem", Work.of("stem", shotFrames(), 0.05));
    return draft.add(sheet, PostJob.Stem.class, recipe, needs);
  }

  private void deliverStem(StepId step, String name) {
    draft.deliver(step, "stem", TakeFiles.stem(order.project().stem(), name));
  }

  /// One tone for each scene, so that a change in one scene makes no other scene's again.
  private Map<String, StepId> tones() {
    var tones = new LinkedHashMap<String, StepId>();
    for (Scene scene : order.film().scenes()) {
      if (picks.stream().anyMatch(pick -> pick.shot().scene().equals(scene.number()))) {
        tones.put(scene.number(), tone(scene));
      }
    }
    return tones;
  }

  private StepId tone(Scene scene) {
    String kind = ToneWords.kind(scene.place());
    long seed = Sha256.of("tone/" + scene.number()).toLong() >>> 1;
    var sheet =
        new Draft.Sheet(
            "tone/" + scene.number(),
            Stage.SOUND,
            "room tone of scene " + scene.number() + " (" + kind + ")",
            Work.of("tone", 1, 60));
    return draft.add(sheet, PostJob.RoomTone.class, new ShootRecipe.Tone(kind, seed), List.of());
  }

  private StepId master(List<StepId> stems) {
    var sheet =
        new Draft.Sheet(
            "master", Stage.SOUND, "master the sound", Work.of("master", shotFrames(), 0.1));
    return draft.add(
        sheet, PostJob.Master.class, new CutRecipe.Master(stems, order.loudness()), stems);
  }

  private void reels(StepId cut, StepId spotting, StepId master) {
    if (wants(Delivery.H264)) {
      StepId sound = soundtrack(spotting, master, Codec.H264, "h264");
      listen(spotting, sound);
      reel(cut, sound, Codec.H264, "h264", "mp4");
    }
    if (wants(Delivery.PRORES)) {
      StepId sound = soundtrack(spotting, master, Codec.PRORES, "prores");
      reel(cut, sound, Codec.PRORES, "prores", "mov");
    }
  }

  private StepId soundtrack(StepId spotting, StepId master, Codec codec, String name) {
    var sheet =
        new Draft.Sheet(
            "soundtrack/" + name,
            Stage.SOUND,
            "encode the sound as " + name,
            Work.of("soundtrack-" + name, shotFrames(), 0.05));
    var recipe = new CutRecipe.Soundtrack(spotting, master, stock, codec);
    return draft.add(sheet, PostJob.Soundtrack.class, recipe, List.of(spotting, master));
  }

  private void reel(StepId cut, StepId soundtrack, Codec codec, String name, String extension) {
    List<StepId> segments = picks.stream().map(pick -> segment(pick, codec, name)).toList();
    var needs = new ArrayList<>(segments);
    needs.add(soundtrack);
    var sheet =
        new Draft.Sheet(
            "reel/" + name, Stage.DELIVER, "reel " + name, Work.of("reel", shotFrames(), 0.1));
    var recipe =
        new CutRecipe.Reel(
            segments, soundtrack, stock, codec, BillRecipe.mark(picks).tags(order.film().title()));
    StepId reel = draft.add(sheet, PostJob.Reel.class, recipe, needs);
    // What was not encoded, nobody has listened to yet.
    checkReel(reel, cut, segments, Optional.of(soundtrack).filter(_ -> codec == Codec.H264));
    draft.deliver(reel, "reel", order.project().stem() + "." + extension);
  }

  private StepId segment(Pick pick, Codec codec, String name) {
    var sheet =
        new Draft.Sheet(
            "segment/" + name + "/" + pick.shot(),
            Stage.DELIVER,
            "encode " + pick.slate() + " as " + name,
            Work.of("segment-" + name, shotFrames() / Math.max(1.0, picks.size()), 1));
    return draft.add(
        sheet, PostJob.Conform.class, new CutRecipe.Segment(pick, stock, codec), pick.needs());
  }

  /// By itself: it need not wait for the pictures.
  private void listen(StepId spotting, StepId soundtrack) {
    var sheet =
        new Draft.Sheet(
            "check/" + soundtrack,
            Stage.CHECKS,
            "listen to " + soundtrack,
            Work.of("check-sound", shotFrames(), 0.1));
    var recipe = new CheckRecipe.OfSound(soundtrack, spotting, stock.rate(), order.loudness());
    draft.add(sheet, PostJob.Check.class, recipe, List.of(soundtrack, spotting));
  }

  private void checkReel(StepId reel, StepId cut, List<StepId> segments, Optional<StepId> heard) {
    var sheet =
        new Draft.Sheet(
            "check/" + reel,
            Stage.CHECKS,
            "look at and listen to " + reel,
            Work.of("check-reel", shotFrames(), 0.2));
    var needs = new ArrayList<>(List.of(reel, cut));
    needs.addAll(segments);
    heard.ifPresent(needs::add);
    var recipe = new CheckRecipe.OfReel(reel, cut, segments, heard, stock, order.loudness());
    draft.add(sheet, PostJob.Check.class, recipe, needs);
  }

  /// Frames of the film, as far as they can be told before anybody has spoken.
  private double shotFrames() {
    return picks.size() * 3.5 * stock.rate().timebase();
  }

  private boolean wants(Delivery delivery) {
    return deliver.contains(delivery);
  }
}
