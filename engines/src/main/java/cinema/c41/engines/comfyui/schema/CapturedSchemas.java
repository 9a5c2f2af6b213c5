package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// The schemas that are shipped, for when no server is there to ask: what a real server told of
/// the core's nodes and of the packs that presets use, and the nodes of packs that cannot be
/// loaded without a GPU, written by hand and marked so.
///
/// More nodes are more lines in these files.
public final class CapturedSchemas {
  private static final List<String> FILES =
      List.of("core-0.33.0.json", "packs.json", "hand-written.json");

  private CapturedSchemas() {}

  /// All of them. `json` reads a text into a tree.
  public static NodeSchemas read(Function<String, Tree> json) {
    return FILES.stream()
        .map(file -> NodeSchemas.read(json.apply(text(file))))
        .reduce(NodeSchemas::or)
        .orElseThrow();
  }

  private static String text(String file) {
    try (InputStream in = CapturedSchemas.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the shipped schemas lack " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
