package cinema.c41.engines.comfyui;

import cinema.c41.asset.AssetId;
import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engine.GraphJob;
import cinema.c41.engines.comfyui.wire.PythonJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a job's folder says of the job, so that a later process can go on with it. It is written
/// before a server hears of the job.
///
/// @param server who was to do it; empty before one is chosen
/// @param logged the time of the server's last log line before the job, where that matters
record Docket(String ticket, String server, String logged, GraphJob job) {
  private static final String NAME = "docket.json";

  /// What the folder says; empty when it says nothing that can be read, and then no server was
  /// asked either.
  static Optional<Docket> read(Path folder) {
    try {
      Path file = folder.resolve(NAME);
      return Files.exists(file)
          ? Optional.of(of(PythonJson.read(Files.readString(file)).asObj()))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  Docket on(String chosen) {
    return new Docket(ticket, chosen, logged, job);
  }

  Docket after(String line) {
    return new Docket(ticket, server, line, job);
  }

  boolean isPlaced() {
    return !server.isEmpty();
  }

  void write(Path folder) {
    try {
      Path half = folder.resolve(NAME + ".part");
      Files.writeString(half, Json.compact(tree()));
      Files.move(half, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new C41Exception(ComfyProblems.cannotWrite(folder.resolve(NAME), e), e);
    }
  }

  private Tree.Obj tree() {
    var uploads = new TreeMap<String, String>();
    job.uploads().forEach((name, id) -> uploads.put(name, id.toString()));
    return Tree.obj()
        .with("ticket", ticket)
        .with("server", server)
        .with("logged", logged)
        .with("graph", job.graph())
        .with("uploads", Tree.ofTexts(uploads))
        .with("wanted", Tree.texts(job.wanted()))
        .with("stall", job.stall().toMillis());
  }

  private static Docket of(Tree.Obj tree) {
    var uploads = new TreeMap<String, AssetId>();
    for (Map.Entry<String, Tree> one : tree.obj("uploads").fields().entrySet()) {
      uploads.put(one.getKey(), AssetId.parse(one.getValue().asText()));
    }
    var job =
        new GraphJob(
            tree.obj("graph"),
            uploads,
            tree.list("wanted").stream().map(Tree::asText).toList(),
            Duration.ofMillis(tree.whole("stall")));
    return new Docket(tree.text("ticket"), tree.text("server"), tree.text("logged"), job);
  }
}
