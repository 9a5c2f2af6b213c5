package cinema.c41.testkit;

import cinema.c41.base.Tree;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.read.PresetFiles;
import cinema.c41.preset.read.PresetReader;
import java.util.List;
import java.util.Map;

/// Presets of no real model that make shots: `ink` composes a still, `flip` makes it move for up to
/// five seconds at 16 frames a second, `puppet` makes it speak in windows at 25. Each has a quick
/// variant for drafts, which is free, and a fine one for finals.
public final class ShotPresets {
  private static final String COMMON =
      """
      {"id": "%s", "version": 1, "makes": "%s", "task": "%s", "family": "%s",
       "title": "%s", "help": "A toy", "rank": %d,
       "settings": {%s
         "prompt": {"type": "text", "help": "What is seen"},
         "seed":   {"type": "whole", "default": 0, "min": 0, "max": 4294967295, "help": "Chance"}},
       "models": {
         "fine":  {"folder": "weights", "file": "%s-fine.bin", "size": "20 GB", "licence": "%s"},
         "quick": {"folder": "weights", "file": "%s-quick.bin", "size": "2 GB", "licence": "free"}},
       %s
       "sizes": {"multiple": 16, "draft": "832x480", "look": "832x480", "final": "1280x720"},
       "qualities": {"draft": "quick", "look": "quick", "final": "fine"},
       "variants": {
         "quick": {"title": "Quick", "memory": {"whole": "3 GB", "least": "2 GB"},
                   "models": {"weights": "quick"}, "loras": ["main"], "values": {"steps": 4}},
         "fine":  {"title": "Fine", "memory": {"whole": "24 GB", "least": "12 GB"},
                   "models": {"weights": "fine"}, "loras": ["main"], "values": {"steps": 25}}}}
      """;

  private static final String GRAPH =
      """
      {"load": {"class_type": "Load", "inputs": {"name": "{{models.weights}}"}},
       "look": {"class_type": "Lora", "each": "loras-main",
                "inputs": {"model": {"previous": ["look", 0], "first": ["load", 0]},
                           "file": "{{item.file}}", "strength": "{{item.strength}}"}},
       "keep": {"class_type": "%s", "keep": "%s",
                "inputs": {"model": {"last": ["look", 0], "none": ["load", 0]},
                           "text": "{{prompt}}", "seed": "{{seed}}", "steps": "{{steps}}",
                           "width": "{{width}}", "height": "{{height}}", "name": "{{prefix}}"%s}}}
      """;

  private static final String IMAGE =
      "\"image\": {\"type\": \"image\", \"help\": \"First frame\"},";
  private static final String VOICE = "\"voice\": {\"type\": \"sound\", \"help\": \"Voice\"},";

  private ShotPresets() {}

  /// All of them.
  public static PresetLibrary library() {
    return new PresetLibrary(List.of(ink(), flip(), puppet()));
  }

  /// Composes.
  public static Preset ink() {
    return ink("ink", 10, "free");
  }

  /// Composes, under another name, in another place of the queue, its finals under a licence.
  public static Preset ink(String id, int rank, String licence) {
    return read(
        id,
        COMMON.formatted(id, "image", "compose", "ink", id, rank, "", id, licence, id, ""),
        GRAPH.formatted("SaveImage", "picture", ""));
  }

  /// Animates.
  public static Preset flip() {
    return read(
        "flip",
        COMMON.formatted(
            "flip",
            "video",
            "animate",
            "flip",
            "Flip",
            10,
            IMAGE,
            "flip",
            "free",
            "flip",
            "\"frames\": {\"rate\": 16, \"step\": 4, \"plus\": 1, \"min\": 17, \"max\": 81},"),
        GRAPH.formatted(
            "SaveVideo",
            "video",
            ", \"image\": \"{{image}}\", \"length\": \"{{frames}}\", \"rate\": \"{{rate}}\""));
  }

  /// Speaks.
  public static Preset puppet() {
    return read(
        "puppet",
        COMMON.formatted(
            "puppet",
            "video",
            "talk",
            "puppet",
            "Puppet",
            10,
            IMAGE + VOICE,
            "puppet",
            "free",
            "puppet",
            "\"frames\": {\"rate\": 25, \"step\": 4, \"plus\": 1, \"min\": 33, \"max\": 81,"
                + " \"windows\": {\"gain\": 72, \"max\": 10}},"),
        GRAPH.formatted(
            "SaveVideo",
            "video",
            ", \"image\": \"{{image}}\", \"voice\": \"{{voice}}\", \"length\": \"{{frames}}\","
                + " \"windows\": \"{{windows}}\", \"rate\": \"{{rate}}\""));
  }

  /// Makes two speak, one after the other.
  public static Preset duo() {
    return read(
        "duo",
        COMMON.formatted(
            "duo",
            "video",
            "talk-two",
            "puppet",
            "Duo",
            10,
            IMAGE
                + VOICE
                + "\"voice-b\": {\"type\": \"sound\", \"help\": \"Second\"},"
                + "\"first-side\": {\"type\": \"choice\", \"choices\": [\"left\", \"right\"],"
                + " \"help\": \"Where the first is\"},",
            "duo",
            "free",
            "duo",
            "\"frames\": {\"rate\": 25, \"step\": 4, \"plus\": 1, \"min\": 33, \"max\": 81,"
                + " \"windows\": {\"gain\": 72, \"max\": 10}},"),
        GRAPH.formatted(
            "SaveVideo",
            "video",
            ", \"image\": \"{{image}}\", \"voice\": \"{{voice}}\", \"voice-b\": \"{{voice-b}}\","
                + " \"side\": \"{{first-side}}\", \"length\": \"{{frames}}\","
                + " \"windows\": \"{{windows}}\", \"rate\": \"{{rate}}\""));
  }

  /// Puts frames between: as many for each as it takes to reach a rate.
  public static Preset between() {
    return read(
        "between",
        """
        {"id": "between", "version": 1, "makes": "video", "task": "interpolate",
         "title": "Between", "help": "A toy", "rank": 10,
         "settings": {
           "video":       {"type": "video", "help": "Clip"},
           "source-rate": {"type": "number", "min": 1, "max": 60, "help": "Its rate"},
           "rate":        {"type": "number", "min": 2, "max": 120, "help": "The rate wanted"}},
         "models": {},
         "derived": {"times": "rate / source-rate max 2", "new-rate": "source-rate * times"},
         "qualities": {"draft": "plain", "look": "plain", "final": "plain"},
         "variants": {"plain": {"title": "Plain", "memory": {"whole": "1 GB", "least": "1 GB"}}}}
        """,
        """
        {"keep": {"class_type": "SaveVideo", "keep": "video",
                  "inputs": {"video": "{{video}}", "times": "{{times}}", "rate": "{{new-rate}}",
                             "name": "{{prefix}}"}}}
        """);
  }

  private static Preset read(String id, String preset, String graph) {
    Tree.Obj about = JsonText.parse(preset).asObj();
    var graphs = Map.of("graph.json", JsonText.parse(graph).asObj());
    return PresetReader.read(new PresetFiles(id, about, graphs), Presets.SHELF);
  }
}
