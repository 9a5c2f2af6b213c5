package cinema.c41.schedule;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.cut.CutList;
import cinema.c41.cut.SoundTime;
import cinema.c41.cut.SpottingList;
import cinema.c41.cut.Stock;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import java.util.List;
import java.util.Optional;

/// Steps that look at and listen to what was made, before it counts.
sealed interface CheckRecipe extends Recipe {
  /// Part of every check's key: a stricter check checks again.
  int RULES = 3;

  /// A board may hold still for this many seconds; people breathe more often.
  double LONGEST_FREEZE = 2.0;

  /// Is a voice's recording whole, audible and not clipped?
  record OfVoice(StepId voice) implements CheckRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj().with("make", "check-voice").with("rules", RULES);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var recorded = inputs.made(voice).output("voice");
      if (recorded.facts().at("silent").asFlag()) {
        // A line such as "…" has nothing in it to be heard.
        return new Order.Facts(Tree.obj().with("silent", Tree.flag(true)));
      }
      return check(
          recorded.asset().id(), new Expectation.Speech(recorded.facts().whole("samples")));
    }

    @Override
    public Optional<StepId> judges() {
      return Optional.of(voice);
    }
  }

  /// Is a picture whole, as long as it was ordered, moving and tagged?
  ///
  /// @param maker the step that is done again when it is not; the shot's own, but for shots that
  ///     are put together from what was made before
  /// @param longestFreeze seconds it may stand still
  record OfShot(StepId shot, StepId maker, Stock stock, double longestFreeze)
      implements CheckRecipe {
    static OfShot ofBoard(StepId shot, Stock stock) {
      return new OfShot(shot, shot, stock, LONGEST_FREEZE);
    }

    @Override
    public Tree.Obj spec() {
      Tree.Obj spec =
          Tree.obj().with("make", "check-shot").with("rules", RULES).with("stock", stock.tree());
      return longestFreeze == LONGEST_FREEZE
          ? spec
          : spec.with("freeze", Tree.number(longestFreeze));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var filmed = inputs.made(shot).output("picture");
      long frames = filmed.facts().whole("frames");
      return check(
          filmed.asset().id(),
          new Expectation.Moving(frames, stock.size(), stock.rate(), longestFreeze));
    }

    @Override
    public Optional<StepId> judges() {
      return Optional.of(maker);
    }
  }

  /// Is a film's sound as long, as loud and as clean as promised?
  record OfSound(StepId soundtrack, StepId spotting, FrameRate rate, Loudness loudness)
      implements CheckRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "check-sound")
          .with("rules", RULES)
          .with("rate", rate.fraction())
          .with("loudness", loudness.name());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var list = SpottingList.from(inputs.made(spotting).facts());
      long samples = SoundTime.samples(list.frames(), rate);
      return check(
          inputs.made(soundtrack).output("soundtrack").asset().id(),
          new Expectation.Sound(samples, list.speaks(), loudness.lufs(), loudness.peak()));
    }
  }

  /// Is a delivery what was promised?
  ///
  /// @param segments in the order of the cut
  /// @param heard the soundtrack in it, when that has a check of its own
  record OfReel(
      StepId reel,
      StepId cut,
      List<StepId> segments,
      Optional<StepId> heard,
      Stock stock,
      Loudness loudness)
      implements CheckRecipe {
    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "check-reel")
          .with("rules", RULES)
          .with("stock", stock.tree())
          .with("loudness", loudness.name());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var list = CutList.from(inputs.made(cut).facts());
      var whole =
          new Expectation.Whole(
              moving(list.frames(), stock), isHeard(list), loudness.lufs(), loudness.peak());
      AssetId made = inputs.made(reel).output("reel").asset().id();
      var sound = heard.map(id -> inputs.made(id).output("soundtrack").asset().id());
      return new Order.Job(new PostJob.Check(made, whole, seen(inputs), sound));
    }

    /// A film in which nobody says more than `…` is as loud as its room tone.
    private static boolean isHeard(CutList list) {
      return list.shots().stream()
          .flatMap(shot -> shot.footage().sounds().stream())
          .anyMatch(SyncSound::hasWords);
    }

    /// What was encoded anew after its take was looked at, nobody has seen.
    private List<AssetId> seen(Inputs inputs) {
      var outputs = segments.stream().map(id -> inputs.made(id).output("segment")).toList();
      boolean all = outputs.stream().allMatch(one -> one.facts().at("copied").asFlag());
      return all ? outputs.stream().map(one -> one.asset().id()).toList() : List.of();
    }
  }

  private static Expectation.Moving moving(long frames, Stock stock) {
    FrameRate rate = stock.rate();
    return new Expectation.Moving(frames, stock.size(), rate, LONGEST_FREEZE);
  }

  private static Order check(AssetId media, Expectation expectation) {
    return new Order.Job(PostJob.Check.of(media, expectation));
  }
}
