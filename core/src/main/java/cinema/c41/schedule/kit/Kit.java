package cinema.c41.schedule.kit;

import cinema.c41.base.Problem;
import cinema.c41.preset.Preset;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.PresetLibrary.Choice;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Shape;
import cinema.c41.preset.Variant;
import cinema.c41.preset.licence.Release;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a film is shot with: for every task and quality the preset that is taken, or why there is
/// none. Of those that do a task the library says which comes first; passed over is what the
/// release forbids, what is not ready, and what is made for something else. Owned by one planning:
/// servers are asked once.
public final class Kit {
  /// Pencil and paper.
  public static final Kit NONE =
      new Kit(
          new PresetLibrary(List.of()),
          (_, _) -> Optional.of("no ComfyUI server is there"),
          Optional.empty());

  private final PresetLibrary library;
  private final Ready ready;
  private final Optional<Release> release;
  private final Map<String, Optional<String>> asked = new HashMap<>();

  /// @param release where the film is shown; empty when nobody said, and nothing is refused
  public Kit(PresetLibrary library, Ready ready, Optional<Release> release) {
    this.library = library;
    this.ready = ready;
    this.release = release;
  }

  /// What is taken for a task.
  ///
  /// @param seconds that it must be able to make in one piece; 0 for stills, and for what is made
  ///     in pieces
  public Tool choose(Task task, Quality quality, double seconds) {
    var passed = new ArrayList<String>();
    for (Choice choice : choices(task, quality)) {
      Optional<String> why = whyNot(task, choice, seconds);
      if (why.isEmpty()) {
        return taken(task, choice, quality, notices(choice, passed));
      }
      passed.add(choice + ": " + why.get());
    }
    return new Tool.Missing(
        passed.isEmpty() ? "no preset does '" + task.word() + "'" : passed.getFirst());
  }

  /// What was taken for a task once, ready or not.
  ///
  /// @param title the tool's own, with or without the LoRAs that it was taught
  Optional<Tool.Taken> again(Task task, String title, Quality quality) {
    String plain = title.replaceFirst(" \\+ LoRA .*", "");
    return choices(task, quality).stream()
        .filter(choice -> choice.toString().equals(plain))
        .filter(choice -> refused(choice).isEmpty())
        .map(choice -> taken(task, choice, quality, List.of()))
        .findFirst();
  }

  /// The place of a tool among all that do its task: lower is taken rather.
  int place(Tool.Taken tool) {
    return choices(tool.task(), tool.quality()).indexOf(new Choice(tool.preset(), tool.variant()));
  }

  /// Why a tool cannot be used now.
  Optional<String> whyNot(Tool.Taken tool) {
    return notReady(tool.preset(), tool.variant()).map(why -> tool.title() + ": " + why);
  }

  private static Tool.Taken taken(Task task, Choice choice, Quality quality, List<String> notices) {
    return new Tool.Taken(task, choice.preset(), choice.variant(), quality, notices);
  }

  /// First what each preset takes for this quality, in the library's order, then the other
  /// variants.
  private List<Choice> choices(Task task, Quality quality) {
    List<Preset> doing = library.doing(task.word());
    return Stream.concat(
            doing.stream().map(one -> new Choice(one, one.of(quality))),
            doing.stream()
                .flatMap(one -> one.variants().values().stream().map(v -> new Choice(one, v))))
        .distinct()
        .toList();
  }

  private static List<String> notices(Choice taken, List<String> passed) {
    return passed.isEmpty() ? List.of() : List.of(taken + " is used, since " + passed.getFirst());
  }

  private Optional<String> whyNot(Task task, Choice choice, double seconds) {
    return unfit(task, choice.preset(), seconds)
        .or(() -> refused(choice))
        .or(() -> notReady(choice.preset(), choice.variant()));
  }

  private static Optional<String> unfit(Task task, Preset preset, double seconds) {
    if (!task.isMadeBy(preset)) {
      return Optional.of("it makes no " + (task == Task.COMPOSE ? "stills" : "videos"));
    }
    List<String> missing = task.missing(preset);
    if (!missing.isEmpty()) {
      return Optional.of("a shot has no '" + String.join("', '", missing) + "' for it");
    }
    List<String> unheard = task.unheard(preset);
    if (!unheard.isEmpty()) {
      return Optional.of("it takes no '" + String.join("', '", unheard) + "'");
    }
    if (!task.isAsLongAsTheShot()) {
      return Optional.empty();
    }
    if (preset.shape().frames().isEmpty()) {
      return Optional.of("it does not say how long its videos are");
    }
    return preset.shape().frames().filter(rule -> rule.longest() < seconds).map(Kit::tooShort);
  }

  private static String tooShort(Shape.Frames rule) {
    return String.format(java.util.Locale.ROOT, "it makes %.1f s at the most", rule.longest());
  }

  private Optional<String> refused(Choice choice) {
    return release
        .flatMap(where -> library.refusal(choice.preset(), choice.variant(), where))
        .map(Problem::why);
  }

  private Optional<String> notReady(Preset preset, Variant variant) {
    return asked.computeIfAbsent(
        preset.id() + " " + variant.name(), _ -> ready.whyNot(preset, variant));
  }
}
