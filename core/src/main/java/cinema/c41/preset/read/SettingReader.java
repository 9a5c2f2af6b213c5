package cinema.c41.preset.read;

import cinema.c41.base.Tree;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Setting.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads the settings of a preset.
final class SettingReader {
  private static final Set<String> KEYS =
      Set.of("type", "default", "optional", "min", "max", "choices", "unit", "help");

  private SettingReader() {}

  static List<Setting> read(Fields preset) {
    return preset.all("settings").entrySet().stream()
        .map(one -> read(one.getKey(), one.getValue().only(KEYS)))
        .toList();
  }

  private static Setting read(String name, Fields fields) {
    Setting.Type type = fields.parsed("type", SettingReader::type).orElse(Setting.Type.TEXT);
    var setting =
        new Setting(
            name,
            type,
            fields.tree().find("default"),
            fields.flag("optional"),
            new Limits(limit(fields, "min"), limit(fields, "max")),
            fields.texts("choices"),
            fields.optional("unit"),
            fields.text("help"));
    check(setting, fields);
    return setting;
  }

  private static Setting.Type type(String word) {
    try {
      return Setting.Type.valueOf(word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("there is no type '" + word + "'", e);
    }
  }

  private static Optional<BigDecimal> limit(Fields fields, String key) {
    return switch (fields.tree().find(key).orElse(Tree.nothing())) {
      case Tree.Num(var number) -> Optional.of(number);
      case Tree.Nothing() -> Optional.empty();
      case Tree.Text _, Tree.Flag _, Tree.Arr _, Tree.Obj _ -> {
        fields.fault(key, "is not a number");
        yield Optional.empty();
      }
    };
  }

  private static void check(Setting setting, Fields fields) {
    if ((setting.type() == Setting.Type.CHOICE) == setting.choices().isEmpty()) {
      fields.fault("choices", "belong to a choice, and a choice has some");
    }
    if (setting.type().isMedia() && setting.fallback().isPresent()) {
      fields.fault("default", "is impossible for a file");
    }
    setting
        .fallback()
        .filter(value -> !isAllowed(setting, value))
        .ifPresent(_ -> fields.fault("default", "is not a value of this setting"));
  }

  private static boolean isAllowed(Setting setting, Tree value) {
    return switch (setting.type()) {
      case TEXT -> value instanceof Tree.Text;
      case WHOLE, NUMBER, SECONDS ->
          value instanceof Tree.Num(var number) && setting.limits().allow(number);
      case FLAG -> value instanceof Tree.Flag;
      case CHOICE -> value instanceof Tree.Text(var text) && setting.choices().contains(text);
      case IMAGE, VIDEO, SOUND, IMAGES -> true;
    };
  }
}
