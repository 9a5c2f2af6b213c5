package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import cinema.c41.store.JsonTrees;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The 38 graphs that a real server of version 0.33 has accepted, and the schemas it told.
public final class Graphs {
  public static final NodeSchemas SCHEMAS = CapturedSchemas.read(JsonTrees::read);

  private Graphs() {}

  public static List<Path> files() {
    try (Stream<Path> files = Files.list(resource("graphs"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static ApiGraph named(String name) {
    return ApiGraph.read(json(resource("graphs/" + name + ".json")));
  }

  public static Tree json(Path file) {
    try {
      return JsonTrees.read(Files.readString(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Path resource(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(
                  Graphs.class.getResource("/cinema/c41/engines/comfyui/" + name), name)
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
