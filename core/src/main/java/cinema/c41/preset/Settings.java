package cinema.c41.preset;

import cinema.c41.asset.Asset;
import cinema.c41.base.Json;
import cinema.c41.base.Spelling;
import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Checks the values of a request against the settings of its preset, all of them, and says
/// everything that is wrong at once.
public final class Settings {
  private final Preset preset;
  private final Request request;
  private final List<String> faults = new ArrayList<>();

  private Settings(Preset preset, Request request) {
    this.preset = preset;
    this.request = request;
  }

  /// What is wrong with the values of a request, a sentence each.
  static List<String> faults(Preset preset, Request request) {
    var settings = new Settings(preset, request);
    settings.unknown();
    preset.settings().forEach(settings::check);
    return settings.faults;
  }

  /// The value that a text on a command line or in a form stands for, as the setting's type says. A
  /// text that is no such value stays a text, and is then refused with its name.
  public static Tree parse(Setting setting, String text) {
    return switch (setting.type()) {
      case WHOLE, NUMBER -> number(text);
      case SECONDS -> number(text.strip().replaceAll("\\s*s$", ""));
      case FLAG -> text.matches("true|false") ? Tree.flag(text.equals("true")) : Tree.text(text);
      case TEXT, CHOICE, IMAGE, VIDEO, SOUND, IMAGES -> Tree.text(text);
    };
  }

  private static Tree number(String text) {
    try {
      return new Tree.Num(new BigDecimal(text.strip()));
    } catch (NumberFormatException _) {
      return Tree.text(text);
    }
  }

  private void unknown() {
    var names = new ArrayList<>(request.values().fields().keySet());
    names.addAll(request.media().keySet());
    for (String name : names) {
      if (preset.settings().stream().noneMatch(one -> one.name().equals(name))) {
        faults.add("there is no setting '" + name + "'" + nearest(name));
      }
    }
  }

  private String nearest(String name) {
    return preset.settings().stream()
        .map(Setting::name)
        .filter(one -> Spelling.distance(one, name) <= Math.max(2, name.length() / 3))
        .min(Comparator.comparingInt(one -> Spelling.distance(one, name)))
        .map(one -> "; did you mean '" + one + "'?")
        .orElse("");
  }

  private void check(Setting setting) {
    if (setting.type().isMedia()) {
      checkMedia(setting, request.media().getOrDefault(setting.name(), List.of()));
      return;
    }
    Optional<Tree> given = request.values().find(setting.name());
    if (given.isPresent()) {
      checkValue(setting, given.get());
    } else if (setting.isRequired()) {
      faults.add("'" + setting.name() + "' is missing: " + setting.help());
    }
  }

  private void checkValue(Setting setting, Tree value) {
    String wanted =
        switch (setting.type()) {
          case TEXT -> value instanceof Tree.Text ? "" : "a text";
          case WHOLE -> isWhole(value) ? "" : "a whole number";
          case NUMBER, SECONDS -> value instanceof Tree.Num ? "" : "a number";
          case FLAG -> value instanceof Tree.Flag ? "" : "true or false";
          case CHOICE -> isChoice(setting, value) ? "" : choices(setting);
          case IMAGE, VIDEO, SOUND, IMAGES -> throw new IllegalStateException(setting.name());
        };
    if (!wanted.isEmpty()) {
      faults.add("'" + setting.name() + "' is " + wanted + ", not " + shown(value));
    } else if (value instanceof Tree.Num(var number) && !setting.limits().allow(number)) {
      faults.add(
          ("'" + setting.name() + "' is " + setting.limits() + " " + setting.unit()).strip()
              + ", not "
              + number.toPlainString());
    }
  }

  private void checkMedia(Setting setting, List<Asset> assets) {
    if (assets.isEmpty() && setting.isRequired()) {
      faults.add("'" + setting.name() + "' is missing: " + setting.help());
    }
    boolean isMany = setting.type() == Setting.Type.IMAGES;
    if (!isMany && assets.size() > 1) {
      faults.add("'" + setting.name() + "' takes one file, not " + assets.size());
    }
    if (isMany && !setting.limits().allow(BigDecimal.valueOf(assets.size()))) {
      faults.add("'" + setting.name() + "' takes " + setting.limits() + ", not " + assets.size());
    }
    assets.stream()
        .filter(asset -> !asset.mediaType().startsWith(kind(setting)))
        .forEach(asset -> faults.add("'" + setting.name() + "' is no " + asset.mediaType()));
  }

  private static String kind(Setting setting) {
    return switch (setting.type()) {
      case IMAGE, IMAGES -> "image/";
      case VIDEO -> "video/";
      case SOUND -> "audio/";
      case TEXT, WHOLE, NUMBER, SECONDS, FLAG, CHOICE -> "";
    };
  }

  private static boolean isWhole(Tree value) {
    return value instanceof Tree.Num(var number) && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean isChoice(Setting setting, Tree value) {
    return value instanceof Tree.Text(var text) && setting.choices().contains(text);
  }

  private static String choices(Setting setting) {
    return setting.choices().stream().collect(Collectors.joining(", ", "one of ", ""));
  }

  private static String shown(Tree value) {
    return value instanceof Tree.Text(var text) ? "'" + text + "'" : Json.compact(value);
  }
}
