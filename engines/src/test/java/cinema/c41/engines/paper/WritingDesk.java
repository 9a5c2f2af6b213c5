package cinema.c41.engines.paper;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Desk;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.PaperJob;
import cinema.c41.testkit.Tickets;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// The paper engine at work in a folder, with assets that are files of that folder.
final class WritingDesk implements Desk {
  private final PaperEngine engine = new PaperEngine();
  private final Path folder;
  private final Map<AssetId, Path> assets = new HashMap<>();
  private Path own;
  private int jobs;

  WritingDesk(Path folder) {
    this.folder = folder;
    this.own = folder;
  }

  AssetId asset(Path file) {
    var id = new AssetId(Sha256.of(file.toString()));
    assets.put(id, file);
    return id;
  }

  AssetId still(String name, int width, int height, String format) throws IOException {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setPaint(new GradientPaint(0, 0, new Color(0x305070), width, height, Color.ORANGE));
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.WHITE);
    pen.drawOval(width / 3, height / 3, width / 3, height / 3);
    pen.dispose();
    Path file = folder.resolve(name + "." + format);
    ImageIO.write(image, format, file.toFile());
    return asset(file);
  }

  List<EngineEvent> events(PaperJob job) {
    own = folder.resolve("job-" + jobs++);
    var queue = new LinkedBlockingQueue<EngineEvent>();
    try {
      Files.createDirectories(own);
      Tickets.start(engine, job, this, queue::add);
      List<EngineEvent> all = new ArrayList<>();
      do {
        EngineEvent event = queue.poll(30, TimeUnit.SECONDS);
        if (event == null) {
          throw new AssertionError("nothing happens any more");
        }
        all.add(event);
      } while (!all.getLast().isLast());
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// Does a job to its successful end and returns the last thing it produced.
  EngineEvent.Produced make(PaperJob job) {
    List<EngineEvent> events = events(job);
    if (events.getLast() instanceof EngineEvent.Failed(var problem)) {
      throw new C41Exception(problem);
    }
    return events.stream()
        .filter(EngineEvent.Produced.class::isInstance)
        .map(EngineEvent.Produced.class::cast)
        .reduce((_, last) -> last)
        .orElseThrow();
  }

  Problem fail(PaperJob job) {
    if (events(job).getLast() instanceof EngineEvent.Failed(var problem)) {
      return problem;
    }
    throw new AssertionError("it did not fail: " + job);
  }

  @Override
  public Path asset(AssetId id) {
    Path file = assets.get(id);
    if (file == null) {
      throw new AssertionError("no asset " + id);
    }
    return file;
  }

  @Override
  public Path folder() {
    return own;
  }
}
