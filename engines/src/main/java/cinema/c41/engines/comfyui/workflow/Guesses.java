package cinema.c41.engines.comfyui.workflow;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.ApiNode;
import cinema.c41.engines.comfyui.schema.Link;
import cinema.c41.engines.comfyui.workflow.FoundInput.Kind;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What most workflows have, found by how they are wired: pictures, sounds and films that are
/// loaded, the texts that lead to a sampler's two sides, seeds, size and length.
final class Guesses {
  private static final Set<String> TEXTS =
      Set.of("text", "prompt", "tags", "positive_prompt", "value", "string", "text_g", "clip_l");

  private static final Set<String> LENGTHS =
      Set.of("length", "num_frames", "frames", "video_length", "frame_count");

  private static final Set<String> SECONDS = Set.of("seconds", "duration", "total_second_length");

  private final Wiring wiring;
  private final Map<String, List<Target>> guesses = new LinkedHashMap<>();

  Guesses(Wiring wiring) {
    this.wiring = wiring;
  }

  /// Targets by role.
  Map<String, List<Target>> all() {
    loaded();
    texts();
    wiring.graph().nodes().forEach(this::numbers);
    guesses.values().removeIf(List::isEmpty);
    return guesses;
  }

  /// `image`, `image-2` and so on, in the order of the graph.
  private void loaded() {
    wiring
        .literals()
        .forEach(
            (target, _) -> {
              if (wiring.isUpload(target)) {
                guesses.put(free(name(wiring.kind(target))), List.of(target));
              }
            });
  }

  private static String name(Kind kind) {
    return switch (kind) {
      case AUDIO -> "audio";
      case VIDEO -> "video";
      case IMAGE, TEXT, NUMBER, FLAG, CHOICE -> "image";
    };
  }

  private String free(String name) {
    String free = name;
    for (int count = 2; guesses.containsKey(free); count++) {
      free = name + "-" + count;
    }
    return free;
  }

  private void texts() {
    Set<Target> positive = leading("positive");
    if (positive.isEmpty()) {
      positive.addAll(leading("conditioning"));
    }
    Set<Target> negative = leading("negative");
    negative.removeAll(positive);
    Set<Target> prompt = positive.isEmpty() ? longTexts() : positive;
    prompt.removeAll(negative);
    guesses.put("prompt", List.copyOf(prompt));
    guesses.put("negative", List.copyOf(negative));
    guesses.put("lyrics", named("lyrics"));
  }

  /// The texts upstream of every input of this name.
  private Set<Target> leading(String side) {
    var texts = new LinkedHashSet<Target>();
    wiring
        .graph()
        .nodes()
        .forEach(
            (id, node) ->
                node.link(side)
                    .filter(_ -> !zeroes(node))
                    .ifPresent(
                        link -> upstream(link, side, texts, new LinkedHashSet<>(Set.of(id)))));
    return texts;
  }

  private void upstream(Link link, String side, Set<Target> texts, Set<String> seen) {
    ApiNode node = wiring.graph().nodes().get(link.node());
    if (node == null || !seen.add(link.node()) || zeroes(node)) {
      return;
    }
    List<Target> here = textsOf(link.node(), node);
    if (!here.isEmpty()) {
      texts.addAll(here);
      return;
    }
    for (String input : sides(node, side)) {
      node.link(input).ifPresent(next -> upstream(next, side, texts, seen));
    }
  }

  /// On through a node with two sides stay on ours; else take whatever conditions.
  private static List<String> sides(ApiNode node, String side) {
    String same = side.equals("conditioning") ? "positive" : side;
    if (node.inputs().containsKey(same)) {
      return List.of(same);
    }
    return node.inputs().keySet().stream()
        .filter(name -> name.startsWith("cond") || name.equals("guider"))
        .toList();
  }

  /// What makes an empty condition out of any text does not use it.
  private static boolean zeroes(ApiNode node) {
    return node.type().equals("ConditioningZeroOut");
  }

  private List<Target> textsOf(String id, ApiNode node) {
    return node.inputs().keySet().stream()
        .filter(TEXTS::contains)
        .map(input -> wiring.written(new Target(id, input)))
        .flatMap(Optional::stream)
        .filter(target -> wiring.value(target) instanceof Tree.Text)
        .toList();
  }

  private List<Target> named(String input) {
    return wiring.literals().keySet().stream()
        .filter(target -> target.input().equals(input))
        .toList();
  }

  /// Without any sampler to go by, as where speech is made: the inputs that are for a text.
  private Set<Target> longTexts() {
    var texts = new LinkedHashSet<Target>();
    wiring.graph().nodes().forEach((id, node) -> texts.addAll(textsOf(id, node)));
    return texts;
  }

  private void numbers(String id, ApiNode node) {
    node.inputs()
        .forEach(
            (input, _) -> {
              boolean seed = input.equals("seed") || input.equals("noise_seed");
              if (seed && !Tree.text("disable").equals(node.inputs().get("add_noise"))) {
                number("seed", id, input);
              }
            });
    if (gives(id, "LATENT")) {
      node.inputs().keySet().forEach(input -> shape(id, input));
    } else if (gives(id, "CONDITIONING")) {
      node.inputs().keySet().stream().filter(SECONDS::contains).forEach(input -> shape(id, input));
    }
  }

  private boolean gives(String id, String type) {
    return wiring.schema(id).stream()
        .flatMap(schema -> schema.outputs().stream())
        .anyMatch(output -> output.gives().names().contains(type));
  }

  private void shape(String id, String input) {
    if (input.equals("width") || input.equals("height")) {
      number(input, id, input);
    } else if (LENGTHS.contains(input)) {
      number("length", id, input);
    } else if (SECONDS.contains(input)) {
      number("seconds", id, input);
    }
  }

  /// All places that have the same number are one input; another number is somebody's intention.
  private void number(String role, String id, String input) {
    wiring
        .written(new Target(id, input))
        .filter(target -> wiring.value(target) instanceof Tree.Num)
        .ifPresent(target -> join(role, target));
  }

  private boolean same(Target a, Target b) {
    return wiring.value(a) instanceof Tree.Num(var x)
        && wiring.value(b) instanceof Tree.Num(var y)
        && x.compareTo(y) == 0;
  }

  private void join(String role, Target target) {
    List<Target> before = guesses.getOrDefault(role, List.of());
    boolean same = before.isEmpty() || same(before.getFirst(), target);
    if ((same || role.equals("seed")) && !before.contains(target)) {
      var all = new ArrayList<>(before);
      all.add(target);
      guesses.put(role, all);
    }
  }
}
