package cinema.c41.preset.own;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.preset.About.Makes;
import cinema.c41.preset.own.Found.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A preset of somebody's own before it is written: what was found in a workflow, and what its
/// owner says of it. Every word of the owner's gives another draft.
///
/// ```
/// Draft draft = Draft.of(workflow, "portrait").renamed("image-2", "mask").confirmed();
/// PresetFiles files = OwnFiles.of(draft);
/// ```
///
/// @param name the preset's id
/// @param task in one word; a guess until somebody says it
/// @param licence the id of the licence of models of which none is known
public record Draft(
    String name,
    int version,
    Makes makes,
    String task,
    String title,
    String licence,
    Workflow workflow,
    List<OwnSetting> settings) {
  public Draft {
    settings = List.copyOf(settings);
  }

  /// A draft as the workflow suggests it.
  public static Draft of(Workflow workflow, String name) {
    Makes makes = Purpose.makes(workflow);
    var settings = new Selection(workflow).settings();
    String task = Purpose.task(makes, workflow, settings);
    String title = name.replace('-', ' ');
    return new Draft(name, 1, makes, task, title, Weights.UNKNOWN, workflow, settings);
  }

  /// What wants to be confirmed.
  public List<OwnSetting> guesses() {
    return settings.stream().filter(OwnSetting::isGuess).toList();
  }

  public Draft named(String other) {
    boolean isTitled = !title.equals(name.replace('-', ' '));
    String titled = isTitled ? title : other.replace('-', ' ');
    return new Draft(other, version, makes, task, titled, licence, workflow, settings);
  }

  public Draft titled(String other) {
    return new Draft(name, version, makes, task, other, licence, workflow, settings);
  }

  public Draft ofVersion(int other) {
    return new Draft(name, other, makes, task, title, licence, workflow, settings);
  }

  /// What it makes; its task is guessed anew.
  public Draft making(Makes other) {
    String doing = Purpose.task(other, workflow, settings);
    return new Draft(name, version, other, doing, title, licence, workflow, settings);
  }

  public Draft doing(String other) {
    return new Draft(name, version, makes, other, title, licence, workflow, settings);
  }

  public Draft under(String other) {
    return new Draft(name, version, makes, task, title, other, workflow, settings);
  }

  /// All guesses are right.
  public Draft confirmed() {
    return with(settings.stream().map(OwnSetting::confirmed).toList());
  }

  /// This guess is right.
  public Draft confirmed(String setting) {
    return changed(setting, OwnSetting::confirmed);
  }

  /// The setting under another name.
  ///
  /// @throws C41Exception when there is no such setting, or the name cannot be had
  public Draft renamed(String setting, String other) {
    requireFree(other);
    return changed(setting, one -> one.named(other).confirmed());
  }

  /// Without a setting: what it would have set stays as it is in the workflow.
  public Draft without(String setting) {
    find(setting);
    return with(settings.stream().filter(one -> !one.name().equals(setting)).toList());
  }

  /// With a value that holds when none is given, as it is typed.
  public Draft withFallback(String setting, String text) {
    OwnSetting found = find(setting);
    Tree value = Typed.value(found, text);
    return changed(setting, one -> one.withFallback(Optional.of(value)).confirmed());
  }

  /// With a setting for a place of the owner's choosing. A setting of that name gets the place as
  /// well; a setting that had the place loses it.
  ///
  /// @param place as in [Place#toString]
  public Draft with(String setting, String place) {
    Place there = place(place);
    Socket socket = Selection.socket(workflow, there);
    var others = new ArrayList<OwnSetting>();
    boolean isThere = false;
    for (OwnSetting one : settings) {
      if (one.name().equals(setting)) {
        others.add(one.also(there, socket));
        isThere = true;
      } else {
        without(one, there).ifPresent(others::add);
      }
    }
    if (!isThere) {
      requireFree(setting);
      String label = workflow.title(there.node());
      var found = new Found(setting, label, List.of(there), Basis.CHOSEN);
      others.add(OwnSetting.of(setting, found, found.places(), socket));
    }
    return with(others);
  }

  private static Optional<OwnSetting> without(OwnSetting one, Place place) {
    List<Place> rest = one.places().stream().filter(other -> !other.equals(place)).toList();
    return rest.isEmpty() ? Optional.empty() : Optional.of(one.at(rest));
  }

  private Place place(String text) {
    return workflow.sockets().keySet().stream()
        .filter(one -> one.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new C41Exception(OwnProblems.noPlace(text, workflow)));
  }

  private OwnSetting find(String setting) {
    return settings.stream()
        .filter(one -> one.name().equals(setting))
        .findFirst()
        .orElseThrow(() -> new C41Exception(OwnProblems.noSetting(setting, settings)));
  }

  private void requireFree(String setting) {
    List<String> others = settings.stream().map(OwnSetting::name).toList();
    if (!Names.isFree(setting, others)) {
      throw new C41Exception(OwnProblems.badSettingName(setting, others.contains(setting)));
    }
  }

  private Draft changed(String setting, UnaryOperator<OwnSetting> change) {
    find(setting);
    return with(
        settings.stream()
            .map(one -> one.name().equals(setting) ? change.apply(one) : one)
            .toList());
  }

  private Draft with(List<OwnSetting> others) {
    return new Draft(name, version, makes, task, title, licence, workflow, others);
  }
}
