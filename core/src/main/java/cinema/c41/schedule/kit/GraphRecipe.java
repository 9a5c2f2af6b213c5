package cinema.c41.schedule.kit;

import cinema.c41.asset.Asset;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.cut.Stock;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.PostJob.Image;
import cinema.c41.engine.PostJob.Piece;
import cinema.c41.engine.PostJob.Placed;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Order;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.StepId;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Request;
import cinema.c41.preset.Shape;
import cinema.c41.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steps that make a take with presets: a first frame, one or several moving pictures that begin
/// with it, and the take that is made of those.
public sealed interface GraphRecipe extends Recipe {
  /// Make the first frame.
  record Compose(Instruction instruction) implements GraphRecipe {
    @Override
    public Tree.Obj spec() {
      return instruction.spec().with("make", "compose");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return job(instruction, instruction.request(instruction.still(), retake));
    }
  }

  /// Make a piece of the moving picture.
  ///
  /// @param frame makes the picture that it begins with; empty when words are enough
  /// @param number of the piece, from 1. When the shot turns out to need fewer, nothing is made
  /// @param most pieces that are planned
  record Move(
      Instruction instruction, ShotTiming timing, Optional<StepId> frame, int number, int most)
      implements GraphRecipe {
    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "move").with("number", number).with("most", most);
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var pieces = pieces(instruction, timing, inputs);
      if (pieces.count() > most) {
        throw new C41Exception(KitProblems.longerThanPlanned(timing.seconds(inputs)));
      }
      if (number > pieces.count()) {
        return unused();
      }
      Request request = instruction.request(instruction.lasting(pieces.each()), retake);
      return job(instruction, frame.map(id -> beginning(request, inputs.made(id))).orElse(request));
    }
  }

  /// Take out the last frame of a piece, for the next one to begin with: exactly as it is, since
  /// whatever a joint loses is lost once more at the next.
  ///
  /// @param instruction of the piece
  /// @param number of the piece, from 1
  record LastFrame(Instruction instruction, ShotTiming timing, StepId video, int number)
      implements GraphRecipe {
    /// As it is.
    private static final int ANY_WIDTH = 8192;

    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "last-frame").with("number", number).with("as", "png");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var pieces = pieces(instruction, timing, inputs);
      if (number >= pieces.count()) {
        return unused();
      }
      int frames = length(instruction, pieces.each()).frames();
      Asset asset = made(inputs.made(video), "video/").orElseThrow();
      return new Order.Job(new PostJob.Still(asset.id(), frames - 1, ANY_WIDTH, Image.PNG));
    }
  }

  /// Lay the lines of who speaks on screen as they are heard in the shot, handles and all, for a
  /// model that moves their mouth.
  ///
  /// @param instruction of the picture, which decides how long its sound must be
  /// @param lines their places in the shot, from 0
  record Voice(Instruction instruction, ShotTiming timing, List<Integer> lines)
      implements GraphRecipe {
    public Voice {
      lines = List.copyOf(lines);
    }

    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "voice-track").with("lines", places(lines));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var placed = new ArrayList<Placed>();
      for (int line : lines) {
        SyncSound sound = timing.sounds(inputs).get(line);
        placed.add(Placed.whole(sound.sound().id(), samples(onFilm(inputs, timing, line))));
      }
      double seconds = length(instruction, timing.seconds(inputs)).seconds();
      return new Order.Job(new PostJob.Stem(placed, samples(seconds), 1));
    }
  }

  /// Lay the lines of one of two who speak one after the other. Models with two voices hear the
  /// second when the first is at its end, so both are cut where the turn is.
  ///
  /// @param isFirst whose lines these are
  record Turn(Instruction instruction, ShotTiming timing, Duet duet, boolean isFirst)
      implements GraphRecipe {
    /// Seconds before the first word of who answers: less than there is between any two lines.
    private static final double BREATH = 0.15;

    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "turn")
          .with("first", places(duet.firsts()))
          .with("second", places(duet.seconds()))
          .with("is", isFirst ? "first" : "second")
          .with("breath", Tree.number(BREATH));
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      double rate = rule(instruction).rate();
      double turn = onFilm(inputs, timing, duet.seconds().getFirst()) - BREATH;
      // A whole frame of the model: a rest would be lost where the voices meet.
      double meet = Math.floor(turn * rate) / rate;
      double whole = length(instruction, timing.seconds(inputs)).seconds();
      double from = isFirst ? 0 : meet;
      var placed = new ArrayList<Placed>();
      for (int line : isFirst ? duet.firsts() : duet.seconds()) {
        long start = samples(onFilm(inputs, timing, line) - from);
        placed.add(Placed.whole(timing.sounds(inputs).get(line).sound().id(), start));
      }
      double seconds = isFirst ? meet : whole - meet;
      return new Order.Job(new PostJob.Stem(placed, samples(seconds), 1));
    }
  }

  /// Make two people speak, one after the other.
  record Converse(
      Instruction instruction, ShotTiming timing, Duet duet, StepId frame, List<StepId> voices)
      implements GraphRecipe {
    public Converse {
      voices = List.copyOf(voices);
    }

    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "converse").with("first-side", side());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      Ask ask = instruction.lasting(timing.seconds(inputs));
      Request request =
          beginning(instruction.request(ask, retake), inputs.made(frame))
              .with(Task.FIRST_SIDE, Tree.text(side()))
              .withMedia(Task.VOICE, List.of(heard(inputs, voices.getFirst())))
              .withMedia(Task.SECOND_VOICE, List.of(heard(inputs, voices.getLast())));
      return job(instruction, request);
    }

    private String side() {
      return duet.isFirstLeft() ? "left" : "right";
    }
  }

  /// Make somebody speak.
  record Talk(Instruction instruction, ShotTiming timing, StepId frame, StepId voice)
      implements GraphRecipe {
    @Override
    public Tree.Obj spec() {
      return timed(instruction, timing, "talk");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      Ask ask = instruction.lasting(timing.seconds(inputs));
      Request request = beginning(instruction.request(ask, retake), inputs.made(frame));
      return job(instruction, request.withMedia(Task.VOICE, List.of(heard(inputs, voice))));
    }
  }

  /// Put frames between those of a piece.
  ///
  /// @param instruction of whatever does it: it has no words
  /// @param piece the step that makes the piece; it may have had nothing to make
  record Smooth(Instruction instruction, Smoothing smoothing, StepId piece) implements GraphRecipe {
    @Override
    public Tree.Obj spec() {
      return smoothing.spec().with("make", "smooth");
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      return made(inputs.made(piece), "video/").map(this::job).orElseGet(GraphRecipe::unused);
    }

    private Order job(Asset video) {
      Request request =
          instruction
              .plain(instruction.still())
              .with(Task.SOURCE_RATE, Tree.number(smoothing.from()))
              .with(Task.RATE, Tree.number(smoothing.rate()))
              .withMedia(Task.VIDEO, List.of(video));
      return GraphRecipe.job(instruction, request);
    }
  }

  /// Make a take of the pieces.
  ///
  /// @param pieces the steps that make them, in order; some may have had nothing to make
  record Take(ShotTiming timing, List<StepId> pieces) implements GraphRecipe {
    public Take {
      pieces = List.copyOf(pieces);
    }

    @Override
    public Tree.Obj spec() {
      return Tree.obj()
          .with("make", "take")
          .with("timing", timing.timing())
          .with("stock", timing.stock().tree());
    }

    @Override
    public Order order(Inputs inputs, int retake) {
      var clips = new ArrayList<Piece>();
      for (StepId piece : pieces) {
        int shared = clips.isEmpty() ? 0 : 1;
        made(inputs.made(piece), "video/")
            .ifPresent(video -> clips.add(new Piece(video.id(), shared)));
      }
      Stock stock = timing.stock();
      return new Order.Job(
          new PostJob.Fit(
              clips,
              stock.size(),
              stock.rate(),
              timing.frames(inputs),
              stock.handle(),
              Timeline.firstHour(stock.rate()) - stock.handle()));
    }
  }

  private static long samples(double seconds) {
    return Math.round(seconds * SyncSound.SAMPLE_RATE);
  }

  /// When a line begins, in seconds from the first frame, handle included.
  private static double onFilm(Inputs inputs, ShotTiming timing, int line) {
    Stock stock = timing.stock();
    return stock.rate().seconds(stock.handle()) + timing.sounds(inputs).get(line).start();
  }

  private static Tree places(List<Integer> lines) {
    return Tree.list(lines.stream().<Tree>map(Tree::number).toList());
  }

  private static Asset heard(Inputs inputs, StepId voice) {
    return made(inputs.made(voice), "audio/").orElseThrow();
  }

  private static Tree.Obj timed(Instruction instruction, ShotTiming timing, String make) {
    return instruction
        .spec()
        .with("make", make)
        .with("timing", timing.timing())
        .with("stock", timing.stock().tree());
  }

  private static Order job(Instruction instruction, Request request) {
    return new Order.Job(Preparation.of(instruction.tool().preset(), request).job());
  }

  private static Order unused() {
    return new Order.Facts(Tree.obj().with("unused", Tree.flag(true)));
  }

  private static Request beginning(Request request, Made frame) {
    return request.withMedia(Task.IMAGE, List.of(made(frame, "image/").orElseThrow()));
  }

  /// The first file of a kind.
  private static Optional<Asset> made(Made made, String kind) {
    return made.outputs().stream()
        .map(Made.Output::asset)
        .filter(asset -> asset.mediaType().startsWith(kind))
        .findFirst();
  }

  private static Pieces pieces(Instruction instruction, ShotTiming timing, Inputs inputs) {
    return Pieces.of(timing.seconds(inputs), rule(instruction));
  }

  private static Shape.Frames rule(Instruction instruction) {
    return instruction.tool().preset().shape().frames().orElseThrow();
  }

  private static Fit.Length length(Instruction instruction, double seconds) {
    return switch (Fit.of(instruction.lasting(seconds), instruction.tool().preset().shape())) {
      case Fit.Fits(_, var length) -> length.orElseThrow();
      case Fit.TooLong(var wanted, _) ->
          throw new C41Exception(KitProblems.longerThanPlanned(wanted));
    };
  }
}
