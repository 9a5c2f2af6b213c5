package cinema.c41.testkit;

import cinema.c41.base.Tree;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.Preset;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Licence.Rule;
import cinema.c41.preset.licence.Money;
import cinema.c41.preset.read.PresetFiles;
import cinema.c41.preset.read.PresetReader;
import cinema.c41.preset.read.Shelf;
import java.util.List;
import java.util.Map;

/// Small presets of no real model, for tests.
public final class Presets {
  /// A free licence, one with every rule there is, and one that nobody has read.
  public static final Shelf SHELF =
      new Shelf(
          Map.of(
              "free",
              new Licence("free", "Free Licence", "https://example.org/free", List.of(), "", ""),
              "strict",
              new Licence(
                  "strict",
                  "Strict Licence",
                  "https://example.org/strict",
                  List.of(
                      new Rule.NonCommercial("only for play"),
                      new Rule.Revenue(new Money(10_000_000), "not above 10 M USD"),
                      new Rule.Territories(List.of("EU", "KR"), "not in the EU or Korea")),
                  "Painted with Strict",
                  ""),
              "unknown",
              new Licence(
                  "unknown",
                  "Unknown Licence",
                  "https://example.org/unknown",
                  List.of(new Rule.Unchecked("somebody must read it")),
                  "",
                  "")),
          Map.of(
              "nodes",
              new NodePack("nodes", "Nodes", "https://example.org/nodes", "0123abcd", "MIT", "")));

  private static final String GRAPH =
      """
      {"load":  {"class_type": "Load", "inputs": {"name": "{{models.weights}}"}},
       "quick": {"class_type": "Quick", "when": "hurry", "pass": "model",
                 "inputs": {"model": ["load", 0]}},
       "look":  {"class_type": "Lora", "each": "loras-main",
                 "inputs": {"model": {"previous": ["look", 0], "first": ["quick", 0]},
                            "file": "{{item.file}}", "strength": "{{item.strength}}"}},
       "face":  {"class_type": "LoadImage", "when": "face", "inputs": {"image": "{{face}}"}},
       "paint": {"class_type": "Paint", "keep": "video",
                 "inputs": {"model": {"last": ["look", 0], "none": ["quick", 0]},
                            "text": "{{prompt}}", "steps": "{{steps}}", "width": "{{width}}",
                            "length": "{{frames}}", "half": "{{half}}", "face": ["face", 0],
                            "seed": "{{seed}}", "name": "{{prefix}}"}}}
      """;

  private static final String TOY =
      """
      {"id": "toy", "version": 2, "makes": "video", "task": "shoot", "family": "toy",
       "title": "Toy", "help": "A toy", "substitutes": ["other"],
       "settings": {
         "prompt": {"type": "text", "help": "What is seen"},
         "seed":   {"type": "whole", "default": 0, "min": 0, "max": 99, "help": "Chance"},
         "mood":   {"type": "choice", "default": "calm", "choices": ["calm", "wild"], "help": "Mood"},
         "face":   {"type": "image", "optional": true, "help": "Who is seen"}},
       "models": {
         "big":   {"folder": "weights", "file": "big.bin", "size": "20 GB", "licence": "strict"},
         "small": {"folder": "weights", "file": "small.bin", "size": "~2 GB", "licence": "free"}},
       "frames": {"rate": 16, "step": 4, "plus": 1, "min": 5, "max": 81},
       "sizes": {"multiple": 16, "draft": "832x480", "look": "832x480", "final": "1280x720"},
       "derived": {"half": "steps / 2"},
       "speed-ups": {
         "hurry":  {"title": "Hurry", "variants": ["large"]},
         "magic":  {"title": "Magic", "broken": "its nodes are gone", "instead": "hurry"}},
       "qualities": {"draft": "tiny", "look": "tiny", "final": "large"},
       "variants": {
         "tiny":  {"title": "Tiny", "memory": {"whole": "3 GB", "least": "2 GB"},
                   "models": {"weights": "small"}, "values": {"steps": 4}},
         "large": {"title": "Large", "memory": {"whole": "24 GB", "least": "12 GB"},
                   "models": {"weights": "big"}, "packs": ["nodes"], "loras": ["main"],
                   "values": {"steps": 25}}}}
      """;

  private Presets() {}

  /// Shoots videos: `tiny` is free, `large` is under a strict licence and takes LoRAs.
  public static Preset toy() {
    return PresetReader.read(toyFiles(), SHELF);
  }

  public static PresetFiles toyFiles() {
    return new PresetFiles("toy", obj(TOY), Map.of("graph.json", obj(GRAPH)));
  }

  /// The toy, whose large weights can be downloaded.
  public static Preset sourced() {
    String text =
        TOY.replace(
            "\"size\": \"20 GB\"",
            "\"size\": \"20 GB\", \"source\": \"https://example.org/big.bin\"");
    return PresetReader.read(
        new PresetFiles("toy", obj(text), Map.of("graph.json", obj(GRAPH))), SHELF);
  }

  /// A preset that does the same, under another id and wholly under one licence.
  public static Preset like(String id, String licence) {
    String text =
        TOY.replace("\"toy\", \"version\"", "\"" + id + "\", \"version\"")
            .replace("\"licence\": \"strict\"", "\"licence\": \"" + licence + "\"")
            .replace("\"licence\": \"free\"", "\"licence\": \"" + licence + "\"");
    return PresetReader.read(
        new PresetFiles(id, obj(text), Map.of("graph.json", obj(GRAPH))), SHELF);
  }

  /// A preset that does the same, under another id and in another place of the queue.
  public static Preset ranked(String id, int rank) {
    String text =
        TOY.replace("\"toy\", \"version\"", "\"" + id + "\", \"rank\": " + rank + ", \"version\"");
    return PresetReader.read(
        new PresetFiles(id, obj(text), Map.of("graph.json", obj(GRAPH))), SHELF);
  }

  /// A preset that makes something else, in other respects like the toy.
  public static Preset making(String kind, String id) {
    String text =
        TOY.replace("\"toy\", \"version\"", "\"" + id + "\", \"version\"")
            .replace("\"makes\": \"video\"", "\"makes\": \"" + kind + "\"");
    return PresetReader.read(
        new PresetFiles(id, obj(text), Map.of("graph.json", obj(GRAPH))), SHELF);
  }

  /// A picture of somebody's own, of which neither memory nor sizes nor licences are known.
  public static Preset unmeasured(String id) {
    String text =
        """
        {"id": "%s", "version": 1, "makes": "image", "task": "compose", "title": "Own",
         "help": "One of my own", "settings": {"prompt": {"type": "text", "help": "Words"}},
         "models": {"weights": {"folder": "weights", "file": "own.bin", "licence": "unknown"}},
         "qualities": {"draft": "own", "look": "own", "final": "own"},
         "variants": {"own": {"title": "As it is", "models": {"weights": "weights"}}}}
        """
            .formatted(id);
    String graph =
        """
        {"1": {"class_type": "Paint", "keep": "picture",
               "inputs": {"text": "{{prompt}}", "model": "{{models.weights}}"}}}
        """;
    return PresetReader.read(
        new PresetFiles(id, obj(text), Map.of("graph.json", obj(graph))), SHELF);
  }

  private static Tree.Obj obj(String json) {
    return JsonText.parse(json).asObj();
  }
}
