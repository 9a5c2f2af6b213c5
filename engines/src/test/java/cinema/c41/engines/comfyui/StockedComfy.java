package cinema.c41.engines.comfyui;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.CapturedSchemas;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.Preparation;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Variant;
import cinema.c41.preset.check.SampleRequest;
import cinema.c41.testkit.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What a server tells of itself that has all that some presets need: the nodes that were captured
/// from real ones, whose loaders list the presets' files as a real one lists its folders.
final class StockedComfy {
  private final Map<String, Tree> nodes = new LinkedHashMap<>();
  private final Map<String, Set<String>> folders = new TreeMap<>();

  StockedComfy(List<Preset> presets) {
    for (String file : List.of("hand-written.json", "packs.json", "core-0.33.0.json")) {
      nodes.putAll(captured(file).fields());
    }
    nodes.replaceAll((_, node) -> without(node, StockedComfy::isModel));
    for (Preset preset : presets) {
      preset.variants().values().forEach(variant -> stock(preset, variant));
    }
  }

  /// It never had such a node.
  StockedComfy without(String node) {
    nodes.remove(node);
    return this;
  }

  /// Somebody deletes a file.
  StockedComfy withoutFile(String folder, String file) {
    folders.getOrDefault(folder, new TreeSet<>()).remove(file);
    nodes.replaceAll((_, node) -> without(node, Tree.text(file)::equals));
    return this;
  }

  Tree.Obj objectInfo() {
    return new Tree.Obj(new LinkedHashMap<>(nodes));
  }

  Map<String, List<String>> models() {
    var all = new TreeMap<String, List<String>>();
    folders.forEach((folder, files) -> all.put(folder, List.copyOf(files)));
    return all;
  }

  RecordedComfy open() {
    return RecordedComfy.open().stocks(objectInfo(), models());
  }

  private void stock(Preset preset, Variant variant) {
    var files = new TreeSet<String>();
    for (ModelFile model : variant.needs().models()) {
      files.add(model.file());
      if (!model.fetched()) {
        folders.computeIfAbsent(model.folder(), _ -> new TreeSet<>()).add(model.file());
      }
    }
    Tree.Obj graph =
        Preparation.of(preset, SampleRequest.of(preset, variant.name())).graph().graph();
    for (Tree node : graph.fields().values()) {
      String type = node.asObj().text("class_type");
      node.asObj()
          .obj("inputs")
          .fields()
          .forEach(
              (input, value) -> {
                if (value instanceof Tree.Text(var file) && files.contains(file)) {
                  nodes.computeIfPresent(type, (_, told) -> offering(told.asObj(), input, value));
                }
              });
    }
  }

  private static Tree offering(Tree.Obj node, String input, Tree file) {
    Tree.Obj sections = node.obj("input");
    for (String section : List.of("required", "optional")) {
      if (sections.find(section).isPresent() && sections.obj(section).find(input).isPresent()) {
        Tree.Obj inputs = sections.obj(section);
        Tree spec = offering(inputs.at(input).asList(), file);
        return node.with("input", sections.with(section, inputs.with(input, spec)));
      }
    }
    throw new IllegalArgumentException("no input " + input);
  }

  private static Tree offering(List<Tree> spec, Tree file) {
    var parts = new ArrayList<>(spec);
    if (parts.getFirst() instanceof Tree.Arr(var values)) {
      parts.set(0, added(values, file));
    } else if (parts.getFirst().equals(Tree.text("COMBO"))) {
      Tree.Obj options = parts.get(1).asObj();
      parts.set(1, options.with("options", added(options.list("options"), file)));
    }
    return Tree.list(parts);
  }

  private static Tree added(List<Tree> values, Tree value) {
    var all = new ArrayList<>(values);
    if (!all.contains(value)) {
      all.add(value);
    }
    return Tree.list(all);
  }

  /// The servers that were captured had files of their own.
  private static boolean isModel(Tree value) {
    return value instanceof Tree.Text(var name)
        && name.matches("(?i).*\\.(safetensors|sft|gguf|ckpt|pth?|bin|onnx)");
  }

  /// The same without some values, wherever they stand in a list.
  private static Tree without(Tree tree, Predicate<Tree> value) {
    return switch (tree) {
      case Tree.Obj obj -> {
        var fields = new LinkedHashMap<String, Tree>();
        obj.fields().forEach((key, one) -> fields.put(key, without(one, value)));
        yield new Tree.Obj(fields);
      }
      case Tree.Arr(var items) ->
          Tree.list(
              items.stream()
                  .filter(one -> !value.test(one))
                  .map(one -> without(one, value))
                  .toList());
      case Tree.Text _, Tree.Num _, Tree.Flag _, Tree.Nothing _ -> tree;
    };
  }

  private static Tree.Obj captured(String file) {
    try (InputStream in = CapturedSchemas.class.getResourceAsStream(file)) {
      return JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).asObj();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
