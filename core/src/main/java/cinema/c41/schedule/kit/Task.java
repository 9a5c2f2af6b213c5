package cinema.c41.schedule.kit;

import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Setting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a preset can do for a shot, and what it is given for that.
public enum Task {
  /// Make the first frame of words.
  COMPOSE(Makes.IMAGE),
  /// Make a first frame move.
  ANIMATE(Makes.VIDEO),
  /// Make who is in the first frame speak.
  TALK(Makes.VIDEO),
  /// Make two people who are in the first frame speak, one after the other.
  TALK_TWO(Makes.VIDEO),
  /// Make a moving picture of words alone.
  SHOOT(Makes.VIDEO),
  /// Put frames between those of a moving picture.
  INTERPOLATE(Makes.VIDEO);

  static final String WORDS = "prompt";
  static final String IMAGE = "image";
  static final String VOICE = "voice";
  static final String SECOND_VOICE = "voice-b";
  static final String FIRST_SIDE = "first-side";
  static final String SEED = "seed";
  static final String VIDEO = "video";
  static final String SOURCE_RATE = "source-rate";
  static final String RATE = "rate";

  private final Makes makes;

  Task(Makes makes) {
    this.makes = makes;
  }

  /// As presets call it: `compose`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Task> of(String word) {
    return Arrays.stream(values()).filter(task -> task.word().equals(word)).findFirst();
  }

  /// What a preset must be told beside what it is given here; empty when it can be used for a shot.
  List<String> missing(Preset preset) {
    return preset.settings().stream()
        .filter(Setting::isRequired)
        .map(Setting::name)
        .filter(name -> !given().contains(name))
        .toList();
  }

  /// What is given here and a preset has no use for.
  List<String> unheard(Preset preset) {
    return given().stream()
        .filter(name -> preset.settings().stream().noneMatch(one -> one.name().equals(name)))
        .toList();
  }

  private List<String> given() {
    return switch (this) {
      case COMPOSE, SHOOT -> List.of(WORDS);
      case ANIMATE -> List.of(WORDS, IMAGE);
      case TALK -> List.of(WORDS, IMAGE, VOICE);
      case TALK_TWO -> List.of(WORDS, IMAGE, VOICE, SECOND_VOICE, FIRST_SIDE);
      case INTERPOLATE -> List.of(VIDEO, SOURCE_RATE, RATE);
    };
  }

  /// Whether its length is the shot's.
  boolean isAsLongAsTheShot() {
    return switch (this) {
      case ANIMATE, TALK, TALK_TWO, SHOOT -> true;
      case COMPOSE, INTERPOLATE -> false;
    };
  }

  boolean isMadeBy(Preset preset) {
    return preset.about().makes() == makes;
  }
}
