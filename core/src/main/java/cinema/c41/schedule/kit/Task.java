package cinema.c41.schedule.kit;

import cinema.c41.preset.About.Makes;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Setting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a preset can do for a shot, and what it is given for that.
public enum Task {
  /// Make the first frame of words.
  COMPOSE(Makes.IMAGE, false, false),
  /// Make a first frame move.
  ANIMATE(Makes.VIDEO, true, false),
  /// Make who is in the first frame speak.
  TALK(Makes.VIDEO, true, true),
  /// Make a moving picture of words alone.
  SHOOT(Makes.VIDEO, false, false);

  static final String WORDS = "prompt";
  static final String IMAGE = "image";
  static final String VOICE = "voice";
  static final String SEED = "seed";

  private final Makes makes;
  private final boolean withImage;
  private final boolean withVoice;

  Task(Makes makes, boolean withImage, boolean withVoice) {
    this.makes = makes;
    this.withImage = withImage;
    this.withVoice = withVoice;
  }

  /// As presets call it: `compose`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a preset must be told beside what it is given here; empty when it can be used for a shot.
  List<String> missing(Preset preset) {
    return preset.settings().stream()
        .filter(Setting::isRequired)
        .map(Setting::name)
        .filter(name -> !isGiven(name))
        .toList();
  }

  /// What is given here and a preset has no use for.
  List<String> unheard(Preset preset) {
    return Stream.of(WORDS, IMAGE, VOICE)
        .filter(this::isGiven)
        .filter(name -> preset.settings().stream().noneMatch(one -> one.name().equals(name)))
        .toList();
  }

  private boolean isGiven(String setting) {
    return switch (setting) {
      case WORDS -> true;
      case IMAGE -> withImage;
      case VOICE -> withVoice;
      default -> false;
    };
  }

  boolean isMadeBy(Preset preset) {
    return preset.about().makes() == makes;
  }
}
