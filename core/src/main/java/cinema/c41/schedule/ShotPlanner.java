package cinema.c41.schedule;

import cinema.c41.base.Sha256;
import cinema.c41.casting.Casting;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.film.Line;
import cinema.c41.film.Making;
import cinema.c41.film.Scene;
import cinema.c41.film.Shot;
import cinema.c41.film.Take;
import cinema.c41.plan.Stage;
import cinema.c41.plan.StepId;
import cinema.c41.plan.Work;
import cinema.c41.schedule.kit.Guess;
import java.util.ArrayList;
import java.util.List;

/// Plans one shot: its voices first, since they decide how long it is, then the picture, then a
/// look at both.
final class ShotPlanner {
  private final FilmOrder order;
  private final Crew crew;
  private final Draft draft;
  private final Casting casting;
  private final GraphShooter shooter;

  ShotPlanner(FilmOrder order, Crew crew, Draft draft) {
    this.order = order;
    this.crew = crew;
    this.draft = draft;
    this.casting = casting(order, crew);
    this.shooter = new GraphShooter(order, crew, draft);
  }

  /// What people should know of how shots are made.
  List<String> notices() {
    return shooter.notices();
  }

  Pick.Planned shoot(Scene scene, Shot shot) {
    var lines = new ArrayList<VoicedLine>();
    for (Line line : shot.lines()) {
      lines.add(speak(shot, lines.size() + 1, line));
    }
    var board = board(scene, shot, lines);
    List<StepId> needs = lines.stream().flatMap(VoicedLine::needs).toList();
    return shooter.shoot(board, needs).orElseGet(() -> film(board, needs));
  }

  private VoicedLine speak(Shot shot, int number, Line line) {
    var part = casting.of(line.character());
    var job =
        new VoiceJob(
            line.text(),
            line.direction(),
            order.film().language(),
            part.voice(),
            part.pitch(),
            part.pace());
    String name = "voice/" + shot.id() + "/" + number;
    String title = line.character() + ": " + line.text();
    var work = Work.of("voice", line.text().length(), 0.5);
    var recipe = new ShootRecipe.Speak(job);
    StepId voice =
        draft.add(
            new Draft.Sheet(name, Stage.VOICES, title, work), VoiceJob.class, recipe, List.of());
    return new VoicedLine(line, part.voice(), voice, checkVoice(voice, line));
  }

  private StepId checkVoice(StepId voice, Line line) {
    var sheet =
        new Draft.Sheet(
            "check/" + voice,
            Stage.CHECKS,
            "listen to " + line.character(),
            Work.of("check-voice", 1, 1));
    return draft.add(sheet, PostJob.Check.class, new CheckRecipe.OfVoice(voice), List.of(voice));
  }

  private ShootRecipe.Board board(Scene scene, Shot shot, List<VoicedLine> lines) {
    return new ShootRecipe.Board(
        shot, scene.place(), lines, order.stock(), order.film().title(), 1, seed(shot));
  }

  private Pick.Planned film(ShootRecipe.Board board, List<StepId> needs) {
    Shot shot = board.shot();
    String name = shot.id().toString();
    Sha256 key = draft.key(BoardJob.class, board, needs);
    var numbered = board.numbered(number(name, key));
    var work = Work.of("board", estimatedFrames(shot), 0.5);
    var sheet = new Draft.Sheet("shot/" + name, Stage.BOARDS, "board " + numbered.slate(), work);
    StepId step = draft.add(sheet, BoardJob.class, numbered, needs);
    StepId check = checkShot(step, numbered.slate(), work.amount());
    int variation = order.project().variation(name);
    var doing = crew.doing(BoardJob.class);
    String engine = doing.engine() + " " + doing.version();
    return new Pick.Planned(
        numbered, step, check, new Making(key, variation, board.seed(), engine));
  }

  private StepId checkShot(StepId shot, String slate, double frames) {
    var sheet =
        new Draft.Sheet(
            "check/" + shot, Stage.CHECKS, "look at " + slate, Work.of("check-shot", frames, 0.1));
    var recipe = CheckRecipe.OfShot.ofBoard(shot, order.stock());
    return draft.add(sheet, PostJob.Check.class, recipe, List.of(shot));
  }

  /// A take that was made in exactly this way keeps its number.
  private int number(String shot, Sha256 key) {
    return order.takes().made(shot, key).map(Take::number).orElse(order.takes().next(shot));
  }

  /// Every variation of a shot has a seed of its own, the same on every machine.
  private long seed(Shot shot) {
    int variation = order.project().variation(shot.id().toString());
    return Sha256.of(shot.id() + "/" + variation).toLong() >>> 1;
  }

  private double estimatedFrames(Shot shot) {
    return Guess.USUAL.frames(shot, order.stock());
  }

  private static Casting casting(FilmOrder order, Crew crew) {
    boolean speaks =
        order.film().scenes().stream()
            .flatMap(scene -> scene.shots().stream())
            .anyMatch(shot -> !shot.lines().isEmpty());
    return speaks
        ? new Casting(order.project().cast(), crew.voices(), order.film().language())
        : new Casting(java.util.Map.of(), List.of(), "");
  }
}
