package cinema.c41.schedule;

import cinema.c41.base.Sha256;
import cinema.c41.camera.CameraMove;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.PostJob;
import cinema.c41.film.Character;
import cinema.c41.film.Making;
import cinema.c41.film.Shot;
import cinema.c41.film.Take;
import cinema.c41.plan.Recipe;
import cinema.c41.plan.Stage;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.preset.Quality;
import cinema.c41.preset.lora.LoraCard;
import cinema.c41.schedule.kit.Credits;
import cinema.c41.schedule.kit.Duet;
import cinema.c41.schedule.kit.GraphRecipe;
import cinema.c41.schedule.kit.Guess;
import cinema.c41.schedule.kit.Instruction;
import cinema.c41.schedule.kit.Method;
import cinema.c41.schedule.kit.Pieces;
import cinema.c41.schedule.kit.Smoothing;
import cinema.c41.schedule.kit.Tool;
import cinema.c41.schedule.kit.Way;
import cinema.c41.schedule.kit.Ways;
import cinema.c41.schedule.words.ShotWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Plans shots that presets make: the first frame, what moves from there on, and the take that is
/// made of it. Shots that no preset can make are left to be drawn, and it is said why.
final class GraphShooter {
  private static final String AWAY = "no ComfyUI server is reached";

  private final FilmOrder order;
  private final Crew crew;
  private final Draft draft;
  private final Ways ways;
  private final Map<String, String> looks;

  GraphShooter(FilmOrder order, Crew crew, Draft draft) {
    this.order = order;
    this.crew = crew;
    this.draft = draft;
    this.ways = new Ways(crew.kit(), 1 / order.stock().rate().seconds(1));
    this.looks = looks(order);
  }

  private static Map<String, String> looks(FilmOrder order) {
    return order.film().cast().stream()
        .filter(one -> !one.look().isEmpty())
        .collect(Collectors.toMap(Character::name, Character::look));
  }

  /// What people should know of how shots are made.
  List<String> notices() {
    return ways.notices();
  }

  /// The shot, unless it is to be drawn.
  ///
  /// @param voices what must be spoken before its length is known
  Optional<Pick.Planned> shoot(ShootRecipe.Board board, List<StepId> voices) {
    return quality(board.shot())
        .flatMap(quality -> method(board, voices, quality))
        .map(method -> new Setup(board, voices, draft).shoot(method));
  }

  private Optional<Quality> quality(Shot shot) {
    return order
        .project()
        .promotion(shot.id().toString())
        .flatMap(promotion -> Quality.of(promotion.quality()))
        .or(() -> order.finish().quality());
  }

  /// How a take was made that is there already goes before what is ready now, unless that is what
  /// would be taken rather.
  private Optional<Method> method(ShootRecipe.Board board, List<StepId> voices, Quality quality) {
    Shot shot = board.shot();
    boolean isAway = !crew.does(GraphJob.class);
    Ways.Chosen now =
        isAway
            ? Ways.Chosen.drawn(AWAY)
            : ways.of(shot, quality, Guess.SLOWEST.seconds(shot, order.stock()));
    Optional<Method> earlier =
        earlier(board, voices, quality).filter(method -> ways.isRather(method, now.method()));
    if (earlier.isPresent()) {
      ways.kept(shot, earlier.get(), isAway ? Optional.of(AWAY) : Optional.empty());
      return earlier;
    }
    ways.tell(shot, now);
    return now.method();
  }

  /// How the best take of the shot was made that is exactly what would be made the same way today.
  private Optional<Method> earlier(ShootRecipe.Board board, List<StepId> voices, Quality quality) {
    if (!draft.does(GraphJob.class)) {
      return Optional.empty();
    }
    Optional<Method> best = Optional.empty();
    for (Take take : order.takes().of(board.shot().id().toString())) {
      Optional<Method> method =
          ways.again(take.making().origin(), board.shot(), quality)
              .filter(one -> isMade(take, new Setup(board, voices, draft.fork()).shoot(one)));
      if (method.isPresent() && ways.isRather(method.get(), best)) {
        best = method;
      }
    }
    return best;
  }

  private static boolean isMade(Take take, Pick.Planned planned) {
    return planned.making().key().equals(take.making().key());
  }

  private ShotWords words(ShootRecipe.Board board) {
    return new ShotWords(board.shot(), board.place(), looks);
  }

  /// One shot being planned.
  private final class Setup {
    private final ShootRecipe.Board board;
    private final List<StepId> voices;
    private final Draft draft;
    private final ShotWords words;
    private final String name;
    private final List<Instruction> told = new ArrayList<>();

    /// @param draft where its steps go
    Setup(ShootRecipe.Board board, List<StepId> voices, Draft draft) {
      this.board = board;
      this.voices = voices;
      this.draft = draft;
      this.words = words(board);
      this.name = board.shot().id().toString();
    }

    Pick.Planned shoot(Method method) {
      List<StepId> pieces =
          switch (method.way()) {
            case Way.Talking(var compose, var talk, var speaker, var lines) ->
                List.of(talk(compose(compose), talk, speaker, lines));
            case Way.Conversing(var compose, var talk, var duet) ->
                List.of(converse(compose(compose), talk, duet));
            case Way.Moving(var compose, var animate) ->
                pieces(Optional.of(compose(compose)), animate, words.motion());
            case Way.Whole(var shoot) -> pieces(Optional.empty(), shoot, words.whole());
          };
      List<StepId> smooth = method.smoothing().map(how -> smooth(pieces, how)).orElse(pieces);
      return take(pieces.getFirst(), smooth);
    }

    private Instruction told(Tool.Taken tool, String sentences) {
      double aspect = order.stock().size().ratio();
      var plain = new Instruction(tool, sentences, seed(), List.of(), aspect);
      var instruction = Instruction.with(loras(), plain);
      told.add(instruction);
      return instruction;
    }

    /// As models take it: 32 bits.
    private long seed() {
      return board.seed() & 0xffff_ffffL;
    }

    /// A character's are for shots they are in, a look's for all.
    private List<LoraCard> loras() {
      return order.finish().loras().stream().filter(this::isOfShot).toList();
    }

    private boolean isOfShot(LoraCard lora) {
      Optional<Character> whose =
          order.film().character(lora.name()).or(() -> order.film().character(lora.title()));
      return whose.isEmpty()
          || board.shot().figures().stream()
              .anyMatch(figure -> figure.name().equalsIgnoreCase(whose.get().name()));
    }

    private StepId compose(Tool.Taken tool) {
      var instruction = told(tool, words.still());
      return add(
          new Draft.Sheet("compose/" + name, Stage.PICTURES, title(tool), instruction.work(0)),
          GraphJob.class,
          new GraphRecipe.Compose(instruction),
          List.of());
    }

    private StepId talk(StepId frame, Tool.Taken tool, String speaker, List<Integer> lines) {
      var instruction = told(tool, words.speech(speaker));
      StepId voice =
          track("", "what is said in " + name, new GraphRecipe.Voice(instruction, board, lines));
      return talk(
          instruction,
          new GraphRecipe.Talk(instruction, board, frame, voice),
          List.of(frame, voice));
    }

    private StepId converse(StepId frame, Tool.Taken tool, Duet duet) {
      var instruction = told(tool, words.dialogue(duet.first(), duet.second()));
      var turns =
          List.of(
              turn("/1", duet.first(), new GraphRecipe.Turn(instruction, board, duet, true)),
              turn("/2", duet.second(), new GraphRecipe.Turn(instruction, board, duet, false)));
      var needs = new ArrayList<>(List.of(frame));
      needs.addAll(turns);
      return talk(
          instruction, new GraphRecipe.Converse(instruction, board, duet, frame, turns), needs);
    }

    private StepId turn(String number, String speaker, GraphRecipe.Turn turn) {
      return track(number, "what " + speaker + " says in " + name, turn);
    }

    private StepId track(String number, String title, Recipe recipe) {
      return add(
          new Draft.Sheet(
              "voice-track/" + name + number,
              Stage.PICTURES,
              title,
              Work.of("stem", frames(), 0.05)),
          PostJob.Stem.class,
          recipe,
          voices);
    }

    private StepId talk(Instruction instruction, Recipe recipe, List<StepId> needs) {
      Work work = instruction.work(seconds());
      var sheet = new Draft.Sheet("talk/" + name, Stage.PICTURES, title(instruction.tool()), work);
      return add(sheet, GraphJob.class, recipe, after(needs));
    }

    /// As many as it takes if everybody speaks as slowly as can be.
    private List<StepId> pieces(Optional<StepId> frame, Tool.Taken tool, String sentences) {
      var instruction = told(tool, sentences);
      var rule = tool.preset().shape().frames().orElseThrow();
      double slowest = Guess.SLOWEST.seconds(board.shot(), order.stock());
      int most = frame.isEmpty() ? 1 : Pieces.of(slowest, rule).count();
      var pieces = new ArrayList<StepId>();
      Optional<StepId> first = frame;
      for (int number = 1; number <= most; number++) {
        var move = new GraphRecipe.Move(instruction, board, first, number, most);
        pieces.add(move(move));
        if (number < most) {
          first = Optional.of(lastFrame(instruction, pieces.getLast(), number));
        }
      }
      return pieces;
    }

    private StepId move(GraphRecipe.Move move) {
      Tool.Taken tool = move.instruction().tool();
      String piece = move.most() == 1 ? "" : "/" + move.number();
      int likely = Pieces.of(seconds(), tool.preset().shape().frames().orElseThrow()).count();
      Work work = move.instruction().work(seconds() / likely);
      return add(
          new Draft.Sheet(
              tool.task().word() + "/" + name + piece,
              Stage.PICTURES,
              title(tool) + (move.number() > likely ? ", if it gets that long" : ""),
              move.number() > likely ? new Work(work.kind(), 0, work.deadline()) : work),
          GraphJob.class,
          move,
          after(move.frame().stream().toList()));
    }

    private StepId lastFrame(Instruction instruction, StepId piece, int number) {
      return add(
          new Draft.Sheet(
              "last/" + name + "/" + number,
              Stage.PICTURES,
              "where " + name + " goes on",
              Work.of("still", 1, 10)),
          PostJob.Still.class,
          new GraphRecipe.LastFrame(instruction, board, piece, number),
          after(List.of(piece)));
    }

    /// Every piece by itself: each begins with the very frame that the one before ends with.
    private List<StepId> smooth(List<StepId> pieces, Smoothing how) {
      var instruction = told(how.tool(), "");
      return pieces.stream().map(piece -> smooth(piece, instruction, how)).toList();
    }

    private StepId smooth(StepId piece, Instruction instruction, Smoothing how) {
      return add(
          new Draft.Sheet(
              "smooth/" + piece.text().substring(piece.text().indexOf('/') + 1),
              Stage.PICTURES,
              title(how.tool()),
              instruction.work(0)),
          GraphJob.class,
          new GraphRecipe.Smooth(instruction, how, piece),
          List.of(piece));
    }

    /// @param maker what is made again when the take is unfit
    private Pick.Planned take(StepId maker, List<StepId> pieces) {
      var recipe = new GraphRecipe.Take(board, pieces);
      List<StepId> needs = after(pieces);
      Sha256 key = draft.key(PostJob.Fit.class, recipe, needs);
      var taken = order.takes().made(name, key);
      var numbered =
          board.numbered(taken.map(Take::number).orElseGet(() -> order.takes().next(name)));
      StepId step =
          add(
              new Draft.Sheet(
                  "shot/" + name,
                  Stage.PICTURES,
                  "take " + numbered.slate(),
                  Work.of("fit", frames(), 1)),
              PostJob.Fit.class,
              recipe,
              needs);
      StepId check = check(step, maker, numbered.slate());
      // As it was written down: a server may have another version by now.
      Making making = taken.map(Take::making).orElseGet(() -> making(key));
      return new Pick.Planned(numbered, step, check, making);
    }

    private Making making(Sha256 key) {
      var doing = draft.doing(GraphJob.class);
      return new Making(
          key,
          order.project().variation(name),
          seed(),
          doing.engine() + " " + doing.version(),
          Credits.of(told).withDraft(draftOf()));
    }

    /// The slate of the take that this one is the final of.
    private String draftOf() {
      return order
          .project()
          .promotion(name)
          .filter(promotion -> isOfSameSeed(promotion.draft()))
          .map(promotion -> Take.slate(board.shot().id(), promotion.draft()))
          .orElse("");
    }

    /// After a retake it is a picture of its own.
    private boolean isOfSameSeed(int take) {
      int variation = order.project().variation(name);
      return order
          .takes()
          .numbered(name, take)
          .filter(draft -> draft.making().variation() == variation)
          .isPresent();
    }

    private StepId check(StepId step, StepId maker, String slate) {
      var sheet =
          new Draft.Sheet(
              "check/" + step,
              Stage.CHECKS,
              "look at " + slate,
              Work.of("check-shot", frames(), 0.1));
      var recipe = new CheckRecipe.OfShot(step, maker, order.stock(), longestFreeze());
      return add(sheet, PostJob.Check.class, recipe, List.of(step));
    }

    /// Where somebody is, or the camera moves, a picture that stands still has failed. A place
    /// without anybody may be as still as a photograph.
    private double longestFreeze() {
      Shot shot = board.shot();
      boolean isStill = shot.figures().isEmpty() && shot.framing().move() == CameraMove.STATIC;
      return isStill ? 600 : CheckRecipe.LONGEST_FREEZE;
    }

    private StepId add(
        Draft.Sheet sheet, Class<? extends EngineJob> kind, Recipe recipe, List<StepId> needs) {
      return draft.add(sheet, kind, recipe, needs);
    }

    /// These, and the voices that say how long the shot is.
    private List<StepId> after(List<StepId> needs) {
      var all = new ArrayList<>(needs);
      all.addAll(voices);
      return all;
    }

    private String title(Tool.Taken tool) {
      return tool.task().word() + " " + name + " with " + tool.title();
    }

    private double frames() {
      return Guess.USUAL.frames(board.shot(), order.stock());
    }

    private double seconds() {
      return Guess.USUAL.seconds(board.shot(), order.stock());
    }
  }
}
