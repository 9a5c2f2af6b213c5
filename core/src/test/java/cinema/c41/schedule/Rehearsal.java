package cinema.c41.schedule;

import cinema.c41.asset.Asset;
import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.BoardJob;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.plan.Inputs;
import cinema.c41.plan.Made;
import cinema.c41.plan.Order;
import cinema.c41.plan.Plan;
import cinema.c41.plan.Step;
import cinema.c41.plan.StepId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// A plan gone through without making anything: what every step would be ordered to do, if those
/// before it had made something that depends on their keys alone.
final class Rehearsal implements Inputs {
  /// Speech of one second and a little more, different for every voice.
  private static final long SECOND = 48_000;

  private final Map<StepId, Made> made = new HashMap<>();
  private final SequencedMap<Step, Order> orders = new LinkedHashMap<>();

  private Rehearsal() {}

  static Rehearsal of(Plan plan) {
    var rehearsal = new Rehearsal();
    plan.steps().forEach(rehearsal::make);
    return rehearsal;
  }

  /// What the steps of a film's plan are ordered to do, by their names.
  static Map<String, Order> orders(FilmPlan plan) {
    var named = new HashMap<String, Order>();
    of(plan.plan()).orders().forEach((step, order) -> named.put(step.id().text(), order));
    return named;
  }

  /// What every step was ordered to do.
  SequencedMap<Step, Order> orders() {
    return orders;
  }

  @Override
  public Made made(StepId step) {
    return Objects.requireNonNull(made.get(step), () -> step + " is not made");
  }

  private void make(Step step) {
    Order order = step.recipe().order(id -> needed(step, id), 0);
    orders.put(step, order);
    made.put(
        step.id(),
        switch (order) {
          case Order.Facts(var facts) -> new Made(List.of(), facts);
          case Order.Job(var job) -> Made.of(outputs(step.key(), job));
        });
  }

  private Made needed(Step step, StepId id) {
    if (!step.needs().contains(id)) {
      throw new AssertionError(step.id() + " asks for " + id + " and does not need it");
    }
    return made(id);
  }

  private static List<Made.Output> outputs(Sha256 key, EngineJob job) {
    return switch (job) {
      case VoiceJob voice -> List.of(output(key, "voice", speech(key, voice)));
      case BoardJob board -> List.of(output(key, "picture", frames(board)));
      case PostJob.Conform _ ->
          List.of(output(key, "segment", Tree.obj().with("copied", Tree.flag(true))));
      case PostJob.Stem _ -> List.of(output(key, "stem", "audio/wav"));
      case PostJob.RoomTone _ -> List.of(output(key, "tone", Tree.obj()));
      case PostJob.Master _ -> List.of(output(key, "master", Tree.obj()));
      case PostJob.Soundtrack _ -> List.of(output(key, "soundtrack", Tree.obj()));
      case PostJob.Reel _ -> List.of(output(key, "reel", Tree.obj()));
      case PostJob.Fit fit ->
          List.of(output(key, "picture", Tree.obj().with("frames", fit.frames())));
      case PostJob.Still still -> List.of(output(key, "still", kind(still.image())));
      case PostJob.Check _ -> List.of(output(key, "report", Tree.obj()));
      case PaperJob.ContactSheet _ -> List.of(output(key, "sheet", Tree.obj()));
      case PaperJob.Bundle _ -> List.of(output(key, "bundle", Tree.obj()));
      case GraphJob graph ->
          graph.wanted().stream().map(node -> output(key, node, kind(graph, node))).toList();
      case PaperJob.Documents(var documents) ->
          documents.stream().map(one -> output(key, one.name(), Tree.obj())).toList();
    };
  }

  private static Tree.Obj speech(Sha256 key, VoiceJob voice) {
    long samples = SECOND + Math.floorMod(key.toLong(), SECOND);
    return Tree.obj()
        .with("samples", samples)
        .with("silent", Tree.flag(voice.text().chars().noneMatch(Character::isLetterOrDigit)))
        .with("phones", Tree.list(List.of()));
  }

  private static Tree.Obj frames(BoardJob board) {
    return Tree.obj().with("frames", board.frames());
  }

  private static String kind(GraphJob graph, String node) {
    return graph.graph().obj(node).text("class_type").equals("SaveImage")
        ? "image/png"
        : "video/mp4";
  }

  private static String kind(PostJob.Image image) {
    return image == PostJob.Image.PNG ? "image/png" : "image/jpeg";
  }

  private static Made.Output output(Sha256 key, String role, String mediaType) {
    var id = new AssetId(Sha256.of(key.hex() + role));
    return new Made.Output(role, new Asset(id, mediaType, 1), Tree.obj());
  }

  private static Made.Output output(Sha256 key, String role, Tree.Obj facts) {
    var id = new AssetId(Sha256.of(key.hex() + role));
    return new Made.Output(role, new Asset(id, "application/octet-stream", 1), facts);
  }
}
