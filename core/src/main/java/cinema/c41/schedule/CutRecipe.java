package cinema.c41.schedule;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import cinema.c41.cut.CutList;
import cinema.c41.cut.CutShot;
import cinema.c41.cut.SoundTime;
import cinema.c41.cut.SpottingList;
import cinema.c41.cut.SpottingList.Spot;
import cinema.c41.cut.Stock;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Placed;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import cinema.c41.timeline.Timecode;
import cinema.c41.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Steps of the cutting room: the cut, its segments and stems, and the reel.
sealed interface CutRecipe extends Recipe {
  /// Decide what stands where, once the length of every shot is known.
  record Cut(List<Pick> picks) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "cut").with("picks", Specs.picks(picks));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return new Order.Facts(new CutList(shots(inputs)).tree());
    }

    private List<CutShot> shots(Inputs inputs) {
      var shots = new ArrayList<CutShot>();
      long now = 0;
      for (Pick pick : picks) {
        var shot = pick.inCut(inputs, now);
        shots.add(shot);
        now = shot.end();
      }
      return shots;
    }
  }

  /// Decide what is heard when, once everybody has spoken.
  record Spotting(List<Pick> picks) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "spotting").with("rules", 2).with("picks", Specs.heard(picks));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var spots = new ArrayList<Spot>();
      long now = 0;
      for (Pick pick : picks) {
        long length = pick.length(inputs);
        spots.add(Spot.of(pick.shot().scene(), now, length, pick.sounds(inputs)));
        now += length;
      }
      return new Order.Facts(new SpottingList(spots).tree());
    }
  }

  /// Encode what the cut uses of a take. Depends on its take alone, so that a change elsewhere
  /// in the film encodes nothing again.
  record Segment(Pick pick, Stock stock, Codec codec) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "segment")
          .with("pick", pick.spec())
          .with("stock", stock.tree())
          .with("codec", codec.name());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var footage = pick.footage(inputs);
      return new Order.Job(
          new PostJob.Conform(
              footage.picture().id(),
              footage.handle(),
              footage.length(),
              stock.size(),
              stock.rate(),
              codec));
    }
  }

  /// The dialogue stem (DX): every line where it is spoken.
  record Dialogue(StepId spotting, Stock stock) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "dx").with("rate", stock.rate().fraction());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var list = SpottingList.from(inputs.made(spotting).facts());
      return stem(list.dialogue(stock.rate()), list, stock);
    }
  }

  /// The effects stem (FX): the quiet of every place.
  record Effects(StepId spotting, Map<String, StepId> tones, Stock stock) implements CutRecipe {
    /// Decibels under the dialogue: heard when it is missing, not when it is there.
    private static final double LEVEL = -14;

    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "fx")
          .with("rate", stock.rate().fraction())
          .with("level", Tree.number(LEVEL));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var list = SpottingList.from(inputs.made(spotting).facts());
      var placed = new ArrayList<Placed>();
      tones.forEach(
          (scene, tone) -> {
            AssetId loop = inputs.made(tone).output("tone").asset().id();
            placed.add(list.throughout(scene, loop, stock.rate(), LEVEL));
          });
      return stem(placed, list, stock);
    }
  }

  /// The music stem (MX). Nothing makes music yet, so it is silence as long as the film, and
  /// the bill says so; an editor finds the track where it will be.
  record Music(StepId spotting, Stock stock) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "mx").with("rate", stock.rate().fraction());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return stem(List.of(), SpottingList.from(inputs.made(spotting).facts()), stock);
    }
  }

  /// The sum of the stems at the delivery's loudness.
  record Master(List<StepId> stems, Loudness loudness) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "master")
          .with("lufs", Tree.number(loudness.lufs()))
          .with("peak", Tree.number(loudness.peak()));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      List<AssetId> sounds =
          stems.stream().map(stem -> inputs.made(stem).output("stem").asset().id()).toList();
      return new Order.Job(new PostJob.Master(sounds, loudness.lufs(), loudness.peak()));
    }
  }

  /// The master as a delivery holds it.
  record Soundtrack(StepId spotting, StepId master, Stock stock, Codec codec) implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "soundtrack")
          .with("rate", stock.rate().fraction())
          .with("codec", codec.name());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var list = SpottingList.from(inputs.made(spotting).facts());
      return new Order.Job(
          new PostJob.Soundtrack(
              inputs.made(master).output("master").asset().id(),
              SoundTime.samples(list.frames(), stock.rate()),
              codec));
    }
  }

  /// Picture and sound in one file.
  record Reel(
      List<StepId> segments,
      StepId soundtrack,
      Stock stock,
      Codec codec,
      Map<String, String> metadata)
      implements CutRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "reel")
          .with("stock", stock.tree())
          .with("codec", codec.name())
          .with("metadata", Specs.sorted(metadata));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      List<AssetId> pictures =
          segments.stream()
              .map(segment -> inputs.made(segment).output("segment").asset().id())
              .toList();
      return new Order.Job(
          new PostJob.Reel(
              pictures,
              inputs.made(soundtrack).output("soundtrack").asset().id(),
              stock.rate(),
              codec,
              Timecode.format(Timeline.firstHour(stock.rate()), stock.rate()),
              metadata));
    }
  }

  private static Order stem(List<Placed> placed, SpottingList list, Stock stock) {
    return new Order.Job(
        new PostJob.Stem(placed, SoundTime.samples(list.frames(), stock.rate()), 2));
  }
}
