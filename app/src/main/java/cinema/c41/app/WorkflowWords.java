package cinema.c41.app;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.NodeInput;
import cinema.c41.engines.comfyui.schema.Widget;
import cinema.c41.engines.comfyui.workflow.Fitting;
import cinema.c41.engines.comfyui.workflow.FoundInput;
import cinema.c41.engines.comfyui.workflow.FoundOutput;
import cinema.c41.engines.comfyui.workflow.Intake;
import cinema.c41.engines.comfyui.workflow.MissingNode;
import cinema.c41.engines.comfyui.workflow.NeededModel;
import cinema.c41.engines.comfyui.workflow.ui.Target;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.ModelFile;
import cinema.c41.preset.NodePack;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Stock;
import cinema.c41.preset.own.Found;
import cinema.c41.preset.own.Needs;
import cinema.c41.preset.own.Place;
import cinema.c41.preset.own.Socket;
import cinema.c41.preset.own.Weights;
import cinema.c41.preset.own.Workflow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Says in the words of presets what the ComfyUI driver has found in a workflow: doors and the
/// core know no driver.
final class WorkflowWords {
  private static final Set<String> SECONDS = Set.of("seconds", "duration", "total_second_length");

  private final List<ModelFile> models;
  private final List<NodePack> packs;

  /// @param library what other presets know of models and packs
  WorkflowWords(PresetLibrary library) {
    this.models = all(library, Stock::models);
    this.packs = all(library, Stock::packs);
  }

  Workflow say(String origin, Optional<String> server, Intake.Taken taken) {
    var sockets = new LinkedHashMap<Place, Socket>();
    taken
        .fittings()
        .forEach(one -> socket(one).ifPresent(it -> sockets.put(place(one.target()), it)));
    var notes = new ArrayList<>(taken.notes());
    notes.addAll(unknownPacks(taken));
    return new Workflow(
        origin,
        server,
        taken.workflow().graph().tree(),
        sockets,
        taken.workflow().inputs().stream().map(WorkflowWords::found).toList(),
        results(taken),
        needs(taken),
        notes);
  }

  private static <T> List<T> all(PresetLibrary library, Function<Stock, Collection<T>> which) {
    return library.all().stream()
        .flatMap(preset -> preset.variants().values().stream())
        .flatMap(variant -> which.apply(variant.needs()).stream())
        .distinct()
        .toList();
  }

  private static Place place(Target target) {
    return new Place(target.node(), target.input());
  }

  private static Found found(FoundInput one) {
    return new Found(
        one.role(),
        one.label(),
        one.targets().stream().map(WorkflowWords::place).toList(),
        switch (one.basis()) {
          case TITLE -> Found.Basis.TITLE;
          case APP_MODE -> Found.Basis.APP_MODE;
          case PLACEHOLDER -> Found.Basis.PLACEHOLDER;
          case GUESS -> Found.Basis.GUESS;
        });
  }

  private static List<Workflow.Result> results(Intake.Taken taken) {
    return taken.workflow().outputs().stream()
        .map(FoundOutput::node)
        .map(node -> new Workflow.Result(node, makes(taken.makes().getOrDefault(node, "file"))))
        .toList();
  }

  private static String makes(String kind) {
    return switch (kind) {
      case "image" -> "picture";
      case "audio" -> "sound";
      case "video" -> "video";
      default -> "file";
    };
  }

  /// What a value can be set to; nothing for what belongs to the graph's wiring.
  private static Optional<Socket> socket(Fitting one) {
    Optional<Socket> plain = Socket.of(one.value());
    return switch (one.kind()) {
      case IMAGE -> plain.map(it -> media(it, Setting.Type.IMAGE));
      case VIDEO -> plain.map(it -> media(it, Setting.Type.VIDEO));
      case AUDIO -> plain.map(it -> media(it, Setting.Type.SOUND));
      case TEXT, NUMBER, FLAG, CHOICE ->
          one.input().isEmpty() ? plain : plain.flatMap(it -> said(it, one.input().get()));
    };
  }

  private static Socket media(Socket plain, Setting.Type type) {
    return new Socket(type, plain.value(), Setting.Limits.NONE, List.of());
  }

  /// A value that is no value of its widget is a text with a word in it that stands for one.
  private static Optional<Socket> said(Socket plain, NodeInput input) {
    return switch (input.widget()) {
      case Widget.Number number -> Optional.of(number(plain, number, input.name()));
      case Widget.Choice choice -> choice.multiple() ? Optional.empty() : choice(plain, choice);
      case Widget.Toggle _ -> Optional.of(as(plain, Setting.Type.FLAG));
      case Widget.Fork _ -> Optional.empty();
      case Widget.Words _, Widget.Special _, Widget.Growing _, Widget.None _ -> Optional.of(plain);
    };
  }

  private static Socket as(Socket plain, Setting.Type type) {
    return new Socket(type, plain.value(), Setting.Limits.NONE, List.of());
  }

  private static Socket number(Socket plain, Widget.Number number, String name) {
    boolean isWhole =
        number.whole()
            && (!(plain.value() instanceof Tree.Num(var value))
                || value.stripTrailingZeros().scale() <= 0);
    Setting.Type type = isWhole ? Setting.Type.WHOLE : Setting.Type.NUMBER;
    return new Socket(
        SECONDS.contains(name) ? Setting.Type.SECONDS : type,
        plain.value(),
        new Setting.Limits(plain(number.least()), plain(number.most())),
        List.of());
  }

  /// Without zeros at the end, and without an exponent.
  private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
    return number.map(it -> new BigDecimal(it.stripTrailingZeros().toPlainString()));
  }

  private static Optional<Socket> choice(Socket plain, Widget.Choice choice) {
    boolean isWords =
        !choice.files()
            && !choice.values().isEmpty()
            && choice.values().stream().allMatch(Tree.Text.class::isInstance);
    return Optional.of(
        isWords
            ? new Socket(
                Setting.Type.CHOICE,
                plain.value(),
                Setting.Limits.NONE,
                choice.values().stream().map(Tree::asText).distinct().toList())
            : plain);
  }

  private Needs needs(Intake.Taken taken) {
    return new Needs(
        taken.packs().keySet().stream()
            .flatMap(it -> known(it).stream())
            .map(NodePack::id)
            .toList(),
        taken.workflow().missingNodes().stream().map(WorkflowWords::nodes).toList(),
        taken.workflow().models().stream().map(it -> weights(it).knowing(models)).toList());
  }

  private static Needs.Nodes nodes(MissingNode one) {
    String pack = one.pack().map(Object::toString).orElse("");
    return new Needs.Nodes(one.type(), one.nodes(), pack);
  }

  private static Weights weights(NeededModel one) {
    Optional<DataSize> size =
        one.bytes().isPresent()
            ? Optional.of(new DataSize(one.bytes().getAsLong(), true))
            : Optional.empty();
    return new Weights(
        one.folder(),
        one.name(),
        size,
        one.source().orElse(""),
        Optional.empty(),
        Weights.UNKNOWN,
        switch (one.presence()) {
          case THERE -> Weights.Presence.THERE;
          case MISSING -> Weights.Presence.MISSING;
          case UNKNOWN -> Weights.Presence.UNKNOWN;
        });
  }

  /// A pack of which no commit is known can only be named.
  private List<String> unknownPacks(Intake.Taken taken) {
    return taken.packs().entrySet().stream()
        .filter(one -> known(one.getKey()).isEmpty())
        .map(
            one ->
                "the nodes "
                    + String.join(", ", one.getValue())
                    + " are of the pack "
                    + one.getKey()
                    + ", whose version is not known")
        .toList();
  }

  private Optional<NodePack> known(String folder) {
    String name = folder.toLowerCase(Locale.ROOT);
    return packs.stream()
        .filter(one -> one.repository().toLowerCase(Locale.ROOT).endsWith("/" + name))
        .findFirst();
  }
}
