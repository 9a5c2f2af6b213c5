package cinema.c41.it.stage;

import cinema.c41.base.Json;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.RecordedComfy.Painted;
import cinema.c41.engines.comfyui.RecordedComfy.Painter;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Draws what a graph is for as its numbers say, without any model. A still has the colours of its
/// seed; a video begins with the picture it is given, in which a square wanders, so that joints
/// are seen.
public final class ToyPainter implements Painter {
  private final Path ffmpeg;
  private final Path scratch;
  private final List<Tree.Obj> graphs = new CopyOnWriteArrayList<>();
  private volatile boolean makesBlack;

  /// @param ffmpeg draws the videos
  /// @param scratch a folder of its own
  public ToyPainter(Path ffmpeg, Path scratch) {
    this.ffmpeg = ffmpeg;
    this.scratch = scratch;
  }

  /// What it has drawn.
  public List<Tree.Obj> graphs() {
    return List.copyOf(graphs);
  }

  /// The next video is black.
  public void makeBlackOnce() {
    makesBlack = true;
  }

  @Override
  public Map<String, Painted> paint(Tree.Obj graph, Map<String, byte[]> inputs) {
    var painted = new LinkedHashMap<String, Painted>();
    graphs.add(graph);
    for (var node : graph.fields().entrySet()) {
      String type = node.getValue().asObj().text("class_type");
      if (type.equals("SaveImage")) {
        painted.put(node.getKey(), still(graph));
      } else if (type.startsWith("Save") || type.equals("VHS_VideoCombine")) {
        boolean smooths = nodes(graph, "FrameInterpolate").findAny().isPresent();
        painted.put(node.getKey(), smooths ? smooth(graph, inputs) : video(graph, inputs));
      }
    }
    return painted;
  }

  private static Painted still(Tree.Obj graph) {
    int width = (int) (long) number(graph, "width").orElse(832L);
    int height = (int) (long) number(graph, "height").orElse(480L);
    float hue = Math.floorMod(Sha256.of(Json.compact(graph)).toLong(), 360) / 360f;
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var ink = picture.createGraphics();
    Color light = Color.getHSBColor(hue, 0.3f, 0.9f);
    Color dark = Color.getHSBColor(hue + 0.4f, 0.8f, 0.3f);
    ink.setPaint(new GradientPaint(0, 0, light, width, height, dark));
    ink.fillRect(0, 0, width, height);
    ink.fillOval(width / 2, height / 4, width / 3, height / 2);
    ink.dispose();
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Painted("png", png.toByteArray());
  }

  private Painted video(Tree.Obj graph, Map<String, byte[]> inputs) {
    long windows = nodes(graph, "WanInfiniteTalkToVideo").count();
    long length = number(graph, "length").orElseThrow();
    long frames = windows > 1 ? length + (windows - 1) * 72 : length;
    long rate = number(graph, "fps").orElse(16L);
    Path picture = scratch.resolve("first.png");
    Optional<byte[]> first = first(graph, inputs);
    var command = new ArrayList<String>();
    if (first.isPresent()) {
      write(picture, first.orElseThrow());
      command.addAll(List.of("-loop", "1", "-r", "" + rate, "-i", picture.toString()));
    } else {
      command.addAll(List.of("-f", "lavfi", "-i", "testsrc2=r=" + rate));
    }
    command.addAll(List.of("-f", "lavfi", "-i", "color=c=orange:s=60x60:r=" + rate));
    command.addAll(List.of("-filter_complex", filters(graph), "-frames:v", "" + frames));
    command.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
    makesBlack = false;
    return new Painted("mp4", run(command, scratch.resolve("video.mp4")));
  }

  /// Every frame as often as there should be frames.
  private Painted smooth(Tree.Obj graph, Map<String, byte[]> inputs) {
    Path clip = scratch.resolve("clip.mp4");
    Tree.Obj loader = nodes(graph, "LoadVideo").findFirst().orElseThrow();
    write(clip, inputs.getOrDefault(loader.obj("inputs").text("file"), new byte[0]));
    String rate = "fps=" + number(graph, "fps").orElseThrow();
    var command = List.of("-i", clip.toString(), "-vf", rate);
    return new Painted("mp4", run(command, scratch.resolve("smooth.mp4")));
  }

  private String filters(Tree.Obj graph) {
    long width = number(graph, "width").orElse(832L);
    long height = number(graph, "height").orElse(480L);
    String base = "[0:v]scale=" + width + ":" + height;
    return makesBlack
        ? base + ",lutyuv=y=16:u=128:v=128"
        : base + "[b];[b][1:v]overlay=x='40+n*5':y='60+20*sin(n/6)'";
  }

  private static Optional<byte[]> first(Tree.Obj graph, Map<String, byte[]> inputs) {
    return nodes(graph, "LoadImage")
        .map(node -> inputs.get(node.obj("inputs").text("image")))
        .findFirst();
  }

  private static Stream<Tree.Obj> nodes(Tree.Obj graph, String type) {
    return graph.fields().values().stream()
        .map(Tree::asObj)
        .filter(node -> node.text("class_type").equals(type));
  }

  /// The first number of this name that any node is told.
  private static Optional<Long> number(Tree.Obj graph, String name) {
    return graph.fields().values().stream()
        .flatMap(node -> node.asObj().obj("inputs").find(name).stream())
        .filter(Tree.Num.class::isInstance)
        .map(Tree::asWhole)
        .findFirst();
  }

  private byte[] run(List<String> arguments, Path file) {
    var command = new ArrayList<>(List.of(ffmpeg.toString(), "-v", "error", "-nostdin", "-y"));
    command.addAll(arguments);
    command.add(file.toString());
    try {
      var process = new ProcessBuilder(command).inheritIO().start();
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException("no video from " + command);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
