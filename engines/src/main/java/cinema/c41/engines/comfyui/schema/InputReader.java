package cinema.c41.engines.comfyui.schema;

import static cinema.c41.engines.comfyui.schema.SchemaReader.flag;
import static cinema.c41.engines.comfyui.schema.SchemaReader.items;
import static cinema.c41.engines.comfyui.schema.SchemaReader.object;
import static cinema.c41.engines.comfyui.schema.SchemaReader.text;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput.Need;
import cinema.c41.engines.comfyui.schema.NodeInput.Trait;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Reads one input: `[type, options]`, where a choice is either its own list of values or `COMBO`
/// with the values among the options.
final class InputReader {
  /// Names of models and media, from which a choice is known to list a folder.
  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(safetensors|sft|gguf|ckpt|pth?|bin|onnx|png|jpe?g|webp|gif|mp4|mov|webm|mkv"
              + "|wav|mp3|flac|ogg|glb|obj)");

  private static final List<String> UPLOADS =
      List.of(
          "image_upload", "audio_upload", "video_upload", "file_upload", "animated_image_upload");

  private InputReader() {}

  static NodeInput read(String name, Need need, Tree spec) {
    List<Tree> parts = spec instanceof Tree.Arr(var all) ? all : List.of(spec);
    Tree.Obj options =
        parts.size() > 1 && parts.get(1) instanceof Tree.Obj told ? told : Tree.obj();
    if (parts.isEmpty() || need == Need.HIDDEN) {
      return plain(name, need, new Widget.None());
    }
    return switch (parts.getFirst()) {
      case Tree.Arr(var values) -> choice(name, need, values, options);
      case Tree.Text(var type) when type.equals("COMBO") ->
          choice(name, need, items(options.find("options")), options);
      case Tree.Text(var type) -> typed(name, need, type, options);
      default -> plain(name, need, new Widget.None());
    };
  }

  /// Whether this is the name of a model or of media.
  static boolean isFile(Tree value) {
    return value instanceof Tree.Text(var name) && FILE.matcher(name).matches();
  }

  private static NodeInput choice(String name, Need need, List<Tree> values, Tree.Obj options) {
    boolean files =
        values.isEmpty()
            || values.stream().anyMatch(InputReader::isFile)
            || options.find("remote").isPresent();
    boolean multiple = flag(options, "multiselect") || options.find("multi_select").isPresent();
    var initial = options.find("default").or(() -> values.stream().findFirst());
    return new NodeInput(
        name,
        need,
        LinkTypes.COMBO,
        new Widget.Choice(values, multiple, files),
        initial,
        traits(false, options));
  }

  private static NodeInput typed(String name, Need need, String type, Tree.Obj options) {
    Widget widget = isSocket(options) ? new Widget.None() : widget(type, options);
    return new NodeInput(
        name,
        need,
        accepts(type, options),
        widget,
        initial(widget, options),
        traits(isSeed(name, widget), options));
  }

  /// `defaultInput` is what older packs write for the same.
  private static boolean isSocket(Tree.Obj options) {
    return flag(options, "forceInput") || flag(options, "defaultInput");
  }

  private static LinkTypes accepts(String type, Tree.Obj options) {
    return switch (type) {
      case "COMFY_MATCHTYPE_V3" ->
          LinkTypes.parse(text(object(options, "template"), "allowed_types").orElse("*"));
      case "COMFY_AUTOGROW_V3" -> growing(options).each().accepts();
      case "COMFY_DYNAMICCOMBO_V3" -> LinkTypes.COMBO;
      default -> LinkTypes.parse(type);
    };
  }

  private static Widget widget(String type, Tree.Obj options) {
    return switch (text(options, "widgetType").orElse(type)) {
      case "INT" -> number(true, options);
      case "FLOAT", "VHSTIMESTAMP" -> number(false, options);
      case "STRING" -> new Widget.Words(flag(options, "multiline"));
      case "BOOLEAN" -> new Widget.Toggle();
      case "COMFY_DYNAMICCOMBO_V3" -> fork(options);
      case "COMFY_AUTOGROW_V3" -> growing(options);
      default ->
          options.find("socketless").isPresent() || hasEditor(options)
              ? new Widget.Special(type)
              : new Widget.None();
    };
  }

  /// Types of packs that have an editor show it by a value that a new node has.
  private static boolean hasEditor(Tree.Obj options) {
    return options.find("widgetType").isPresent()
        || options.find("default").filter(value -> !(value instanceof Tree.Nothing)).isPresent();
  }

  private static Widget.Number number(boolean whole, Tree.Obj options) {
    return new Widget.Number(
        whole, decimal(options, "min"), decimal(options, "max"), decimal(options, "step"));
  }

  private static Widget.Fork fork(Tree.Obj options) {
    var branches = new LinkedHashMap<String, List<NodeInput>>();
    for (Tree option : items(options.find("options"))) {
      if (option instanceof Tree.Obj branch) {
        text(branch, "key")
            .ifPresent(key -> branches.put(key, SchemaReader.nested(object(branch, "inputs"))));
      }
    }
    return new Widget.Fork(branches);
  }

  private static Widget.Growing growing(Tree.Obj options) {
    Tree.Obj template = object(options, "template");
    NodeInput each =
        SchemaReader.nested(object(template, "input")).stream()
            .findFirst()
            .orElse(plain("value", Need.OPTIONAL, new Widget.None()));
    int least = decimal(template, "min").map(BigDecimal::intValue).orElse(0);
    return new Widget.Growing(each, names(template), least);
  }

  private static List<String> names(Tree.Obj template) {
    List<Tree> told = items(template.find("names"));
    if (!told.isEmpty()) {
      return told.stream().filter(Tree.Text.class::isInstance).map(Tree::asText).toList();
    }
    String prefix = text(template, "prefix").orElse("");
    int most = decimal(template, "max").map(BigDecimal::intValue).orElse(100);
    return IntStream.range(0, most).mapToObj(index -> prefix + index).toList();
  }

  private static Optional<Tree> initial(Widget widget, Tree.Obj options) {
    return options
        .find("default")
        .or(
            () ->
                switch (widget) {
                  case Widget.Number number ->
                      Optional.of(number.least().map(InputReader::numbered).orElse(Tree.number(0)));
                  case Widget.Words _ -> Optional.of(Tree.text(""));
                  case Widget.Toggle _ -> Optional.of(Tree.flag(false));
                  case Widget.Fork fork ->
                      fork.options().keySet().stream().findFirst().map(Tree::text);
                  case Widget.None _, Widget.Choice _, Widget.Growing _, Widget.Special _ ->
                      Optional.empty();
                });
  }

  private static Tree numbered(BigDecimal value) {
    return new Tree.Num(value.max(BigDecimal.ZERO));
  }

  private static Set<Trait> traits(boolean seed, Tree.Obj options) {
    var traits = EnumSet.noneOf(Trait.class);
    if (controlled(seed, options)) {
      traits.add(Trait.CONTROL_AFTER_GENERATE);
    }
    if (UPLOADS.stream().anyMatch(key -> flag(options, key))) {
      traits.add(Trait.UPLOAD);
    }
    if (flag(options, "socketless")) {
      traits.add(Trait.SOCKETLESS);
    }
    if (flag(options, "hidden")) {
      traits.add(Trait.NOT_SHOWN);
    }
    return traits;
  }

  /// Told by a flag or by a mode's name (`"fixed"`); whole numbers that are called a seed have it
  /// always.
  private static boolean controlled(boolean seed, Tree.Obj options) {
    Optional<Tree> told = options.find("control_after_generate");
    return told.isPresent()
        ? told.get() instanceof Tree.Text || told.get().equals(Tree.flag(true))
        : seed;
  }

  private static boolean isSeed(String name, Widget widget) {
    return (name.equals("seed") || name.equals("noise_seed"))
        && widget instanceof Widget.Number number
        && number.whole();
  }

  private static NodeInput plain(String name, Need need, Widget widget) {
    return new NodeInput(name, need, LinkTypes.parse("*"), widget, Optional.empty(), Set.of());
  }

  private static Optional<BigDecimal> decimal(Tree.Obj parent, String key) {
    return parent
        .find(key)
        .flatMap(
            value ->
                value instanceof Tree.Num(var number) ? Optional.of(number) : Optional.empty());
  }
}
