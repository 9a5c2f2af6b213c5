package cinema.c41.it.film;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A server of models without models: it takes any graph, and makes what the graph's numbers say
/// with ffmpeg. A still has the colours of its seed; a video begins with the picture it is
/// given, in
/// which a square wanders, so that joints are seen.
final class ToyServer implements Engine {
  private final Path ffmpeg;
  private final List<GraphJob> jobs = new CopyOnWriteArrayList<>();
  private final InHouse work = new InHouse("comfyui", this::make);
  private volatile boolean makesBlack;
  private volatile boolean isHere = true;

  ToyServer(Path ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /// What it was asked for.
  List<GraphJob> jobs() {
    return List.copyOf(jobs);
  }

  /// The next video is black.
  void makeBlackOnce() {
    makesBlack = true;
  }

  @Override
  public String name() {
    return "comfyui";
  }

  /// From now on nobody reaches it.
  void leave() {
    isHere = false;
  }

  @Override
  public Offer offer() {
    return isHere
        ? new Offer(
            "comfyui", "0.33.0 on toy", "toy 1", Set.of(GraphJob.class), 1, List.of(), List.of())
        : new Offer("comfyui", "not reached", "toy 1", Set.of(), 1, List.of(), List.of());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    work.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return work.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    work.cancel(ticket);
  }

  private void make(EngineJob job, Shift shift) {
    var graph = (GraphJob) job;
    jobs.add(graph);
    for (String node : graph.wanted()) {
      String kind = graph.graph().obj(node).text("class_type");
      if (kind.equals("SaveImage")) {
        still(graph, node, shift);
      } else if (nodes(graph, "FrameInterpolate").findAny().isPresent()) {
        smooth(graph, node, shift);
      } else {
        video(graph, node, shift);
      }
    }
  }

  private void still(GraphJob job, String node, Shift shift) {
    Path file = shift.file(node + ".png");
    long hue = Math.floorMod(Sha256.of(job.graph()).toLong(), 360);
    run(
        "-f",
        "lavfi",
        "-i",
        "testsrc2=s=" + size(job),
        "-vf",
        "hue=h=" + hue + ",gblur=12",
        "-frames:v",
        "1",
        file.toString());
    shift.produce(node, file, "image/png", Tree.obj());
  }

  private void video(GraphJob job, String node, Shift shift) {
    Path file = shift.file(node + ".mp4");
    long windows = nodes(job, "WanInfiniteTalkToVideo").count();
    long length = number(job, "length").orElseThrow();
    long frames = windows > 1 ? length + (windows - 1) * 72 : length;
    long rate = number(job, "fps").orElse(16L);
    var command = new ArrayList<String>();
    picture(job, shift)
        .ifPresentOrElse(
            image -> command.addAll(List.of("-loop", "1", "-r", "" + rate, "-i", image)),
            () -> command.addAll(List.of("-f", "lavfi", "-i", "testsrc2=r=" + rate)));
    command.addAll(List.of("-f", "lavfi", "-i", "color=c=orange:s=60x60:r=" + rate));
    String base =
        "[0:v]scale="
            + size(job).replace('x', ':')
            + (makesBlack ? ",lutyuv=y=16:u=128:v=128" : "");
    String over = makesBlack ? "" : "[b];[b][1:v]overlay=x='40+n*5':y='60+20*sin(n/6)'";
    makesBlack = false;
    command.addAll(List.of("-filter_complex", base + over, "-frames:v", "" + frames));
    command.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
    command.add(file.toString());
    run(command.toArray(String[]::new));
    shift.produce(node, file, "video/mp4", Tree.obj().with("frames", frames));
  }

  /// Every frame as often as there should be frames.
  private void smooth(GraphJob job, String node, Shift shift) {
    Path file = shift.file(node + ".mp4");
    String rate = "fps=" + number(job, "fps").orElseThrow();
    run("-i", picture(job, shift).orElseThrow(), "-vf", rate, file.toString());
    shift.produce(node, file, "video/mp4", Tree.obj());
  }

  private static Optional<String> picture(GraphJob job, Shift shift) {
    return job.uploads().entrySet().stream()
        .filter(upload -> !upload.getKey().endsWith(".wav"))
        .findFirst()
        .map(upload -> shift.asset(upload.getValue()).toString());
  }

  private static String size(GraphJob job) {
    return number(job, "width").orElse(832L) + "x" + number(job, "height").orElse(480L);
  }

  private static Stream<Tree.Obj> nodes(GraphJob job, String type) {
    return job.graph().fields().values().stream()
        .map(Tree::asObj)
        .filter(node -> node.text("class_type").equals(type));
  }

  /// The first number of this name that any node is told.
  private static Optional<Long> number(GraphJob job, String name) {
    return job.graph().fields().values().stream()
        .flatMap(node -> node.asObj().obj("inputs").find(name).stream())
        .filter(Tree.Num.class::isInstance)
        .map(Tree::asWhole)
        .findFirst();
  }

  private void run(String... arguments) {
    var command = new ArrayList<>(List.of(ffmpeg.toString(), "-v", "error", "-nostdin", "-y"));
    command.addAll(List.of(arguments));
    var spec =
        new ChildSpec("ffmpeg", command, Path.of("").toAbsolutePath(), Duration.ofMinutes(2));
    try (var child = Child.start(spec)) {
      child.awaitSuccess();
    }
  }
}
