package cinema.c41.preset.own;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Spelling;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What can go wrong as a preset of somebody's own comes about.
public final class OwnProblems {
  private static final Fix TABLE = new Fix("see what was found", "c41 presets add FILE --dry-run");

  private OwnProblems() {}

  /// Guesses were neither confirmed nor dropped.
  public static Problem unconfirmed(Draft draft) {
    List<String> guesses =
        draft.guesses().stream().map(one -> one.name() + " = " + one.where()).toList();
    return Problem.ofRequest(
            "preset/unconfirmed",
            guesses.size() == 1
                ? "one guess is to be confirmed"
                : guesses.size() + " guesses are to be confirmed",
            "nobody has said in the workflow what they are, and nobody is here to be asked",
            Fix.byHand("take them all with --yes"),
            Fix.byHand(
                "or drop one with --drop NAME, or set another place with --set NAME=NODE.INPUT"))
        .withEvidence(guesses);
  }

  /// The name of a preset that cannot be had.
  public static Problem badName(String name) {
    return Problem.ofRequest(
        "preset/bad-name",
        "no preset can be called '" + name + "'",
        "a name has small letters and digits, with single dashes between them, and begins with a"
            + " letter",
        Fix.byHand("give it one with --name, such as --name my-portrait"));
  }

  public static Problem exists(String name, boolean isOwn) {
    return Problem.ofRequest(
        "preset/exists",
        "there is a preset '" + name + "' already",
        isOwn ? "it is one of your own" : "it is shipped with C41, and stays as it is",
        isOwn
            ? new Fix[] {
              Fix.byHand(
                  "replace it with --replace, which makes its next version and keeps the old"),
              Fix.byHand("or give this one another name with --name")
            }
            : new Fix[] {Fix.byHand("give this one another name with --name")});
  }

  /// Only what its owner has added can be taken away.
  public static Problem notOwn(String name) {
    return Problem.ofRequest(
        "preset/not-own",
        "'" + name + "' is shipped with C41 and cannot be removed",
        "only presets that you have added can",
        new Fix("see which there are", "c41 presets list"));
  }

  /// What was written does not do what the workflow does; nothing of it is left.
  public static Problem differs(String name, List<String> differences) {
    return Problem.ofRequest(
            "preset/differs",
            "the preset '" + name + "' would not do what the workflow does",
            "read back from its files and filled, it gives another graph; nothing was kept",
            Fix.byHand("add the workflow without the settings that are listed: --drop NAME"),
            new Fix("and report it", "c41 version"))
        .withEvidence(differences);
  }

  /// A default that a setting cannot have.
  static Problem badDefault(OwnSetting setting, String text) {
    return Problem.ofRequest(
        "preset/bad-default",
        "'" + text + "' is no value of '" + setting.name() + "'",
        setting.socket().type().isMedia()
            ? "it takes a file, which is given each time"
            : setting.socket().choices().isEmpty()
                ? "it takes "
                    + setting.socket().type().name().toLowerCase(Locale.ROOT)
                    + " values, "
                    + setting.socket().limits()
                : "it is one of " + String.join(", ", setting.socket().choices()),
        TABLE);
  }

  static Problem noSetting(String name, List<OwnSetting> settings) {
    List<String> names = settings.stream().map(OwnSetting::name).toList();
    return Problem.ofRequest(
        "preset/no-setting",
        "no setting '" + name + "' was found",
        names.isEmpty() ? "none was found" : "found were: " + String.join(", ", names),
        TABLE);
  }

  static Problem badSettingName(String name, boolean isTaken) {
    return Problem.ofRequest(
        "preset/bad-setting-name",
        "no setting can be called '" + name + "'",
        isTaken
            ? "another has this name"
            : "a name has small letters and digits with single dashes between them, and some words"
                + " are taken by C41 itself",
        Fix.byHand("choose another, such as " + Names.setting(name, List.of(name))));
  }

  /// A place that is not in the graph, or has no value that could be set.
  static Problem noPlace(String place, Workflow workflow) {
    List<String> near =
        workflow.sockets().keySet().stream()
            .map(Place::toString)
            .sorted(Comparator.comparingInt(one -> Spelling.distance(one, place)))
            .limit(8)
            .toList();
    return Problem.ofRequest(
        "preset/no-place",
        "nothing can be set at '" + place + "'",
        near.isEmpty() ? "the graph has no values" : "there are: " + String.join(", ", near),
        TABLE);
  }
}
