package cinema.c41.it.stage;

import cinema.c41.commission.Piece;
import cinema.c41.engines.comfyui.RecordedComfy;
import cinema.c41.run.Outcome;
import cinema.c41.store.JsonTrees;
import cinema.c41.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A house with one preset of its own, `toy`, and one LoRA, `mara`, for a server that has what
/// these need.
public final class ToyHouse {
  private static final String PRESET =
      """
      id: toy
      version: 1
      makes: image
      task: compose
      rank: 1
      family: toys
      title: Toy
      help: A picture from numbers.
      settings:
        prompt: { type: text, help: What is seen }
        seed: { type: whole, default: 0, min: 0, max: 4294967295, help: Its colours }
      models:
        weights:
          folder: diffusion_models
          file: toy.safetensors
          size: 1 MB
          source: https://example.org/toy.safetensors
          licence: apache-2.0
      uses: { weights: weights }
      sizes: { multiple: 16, draft: 320x192, look: 320x192, final: 640x384 }
      qualities: { draft: one, look: one, final: one }
      variants:
        one:
          title: the only one
          memory: { whole: ~10 MB, least: ~10 MB }
          loras: [main]
          values: {}
      """;

  private static final String GRAPH =
      """
      {"weights": {"class_type": "UNETLoader",
         "inputs": {"unet_name": "{{models.weights}}", "weight_dtype": "default"}},
       "look-main": {"each": "loras-main", "class_type": "LoraLoaderModelOnly",
         "inputs": {"model": {"previous": ["look-main", 0], "first": ["weights", 0]},
                    "lora_name": "{{item.file}}", "strength_model": "{{item.strength}}"}},
       "paint": {"class_type": "ToyPaint",
         "inputs": {"model": {"last": ["look-main", 0], "none": ["weights", 0]},
                    "text": "{{prompt}}", "seed": "{{seed}}",
                    "width": "{{width}}", "height": "{{height}}"}},
       "keep": {"class_type": "SaveImage", "keep": "picture",
         "inputs": {"images": ["paint", 0], "filename_prefix": "{{prefix}}"}}}
      """;

  private static final String LORA =
      """
      title: Mara Voss
      trigger: m4r4 woman
      families:
        toys: { main: mara-toys.safetensors }
      """;

  /// As ComfyUI tells of them, but for `ToyPaint`, which it does not have.
  private static final String NODES =
      """
      {"UNETLoader": {"output": ["MODEL"], "output_name": ["MODEL"], "input": {"required": {
         "unet_name": [["toy.safetensors"]], "weight_dtype": [["default"]]}}},
       "LoraLoaderModelOnly": {"output": ["MODEL"], "output_name": ["MODEL"], "input": {"required": {
         "model": ["MODEL"], "lora_name": [["mara-toys.safetensors"]],
         "strength_model": ["FLOAT", {"min": -100.0, "max": 100.0}]}}},
       "ToyPaint": {"output": ["IMAGE"], "output_name": ["IMAGE"], "input": {"required": {
         "model": ["MODEL"], "text": ["STRING", {}], "seed": ["INT", {}],
         "width": ["INT", {}], "height": ["INT", {}]}}},
       "SaveImage": {"output": [], "output_name": [], "output_node": true, "input": {"required": {
         "images": ["IMAGE"], "filename_prefix": ["STRING", {}]}}}}
      """;

  private ToyHouse() {}

  /// A server that has everything that the preset needs.
  public static RecordedComfy server() throws IOException {
    var models =
        Map.of(
            "diffusion_models", List.of("toy.safetensors"),
            "loras", List.of("mara-toys.safetensors"));
    return new RecordedComfy().stocks(JsonTrees.read(NODES).asObj(), models);
  }

  /// Furnishes the house of somebody at a terminal.
  ///
  /// @param tools where it keeps what it finds out about programs; several houses may share that
  public static void furnish(Terminal terminal, RecordedComfy server, Path tools) {
    Path home = terminal.folder().resolve("home");
    write(home.resolve("presets/image/toy/preset.yaml"), PRESET);
    write(home.resolve("presets/image/toy/graph.json"), GRAPH);
    write(home.resolve("loras/mara.yaml"), LORA);
    write(home.resolve("c41.yaml"), "comfyui: 'gpu0=" + server.server("gpu0").address() + "'\n");
    try {
      Files.createSymbolicLink(home.resolve("tools"), tools);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How the last run of a house ended, as its journal says; empty while it has not.
  public static Optional<Outcome> outcome(Terminal terminal) {
    try (Store store = Store.open(terminal.folder().resolve("home"), Clock.systemUTC())) {
      return store.journal().runs().getFirst().outcome();
    }
  }

  /// The pieces of a house.
  public static List<Piece> pieces(Terminal terminal) {
    try (Store store = Store.open(terminal.folder().resolve("home"), Clock.systemUTC())) {
      return store.pieces().all();
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
