package cinema.c41.preset;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.function.BiConsumer;

/// The settings of a preset as a JSON Schema (2020-12), for interfaces of programs and for forms.
/// Files are texts: the id of an asset.
public final class SettingsSchema {
  private SettingsSchema() {}

  public static Tree.Obj of(Preset preset) {
    var properties = new LinkedHashMap<String, Tree>();
    preset.settings().forEach(one -> properties.put(one.name(), of(one)));
    return Tree.obj()
        .with("$schema", "https://json-schema.org/draft/2020-12/schema")
        .with("title", preset.about().title())
        .with("description", preset.about().help())
        .with("type", "object")
        .with("additionalProperties", Tree.flag(false))
        .with(
            "required",
            Tree.texts(
                preset.settings().stream().filter(Setting::isRequired).map(Setting::name).toList()))
        .with("properties", new Tree.Obj(properties));
  }

  private static Tree of(Setting setting) {
    var fields = new LinkedHashMap<>(type(setting).fields());
    fields.put("description", Tree.text(setting.help()));
    setting.fallback().ifPresent(value -> fields.put("default", value));
    if (!setting.unit().isEmpty()) {
      fields.put("x-unit", Tree.text(setting.unit()));
    }
    boolean isMany = setting.type() == Setting.Type.IMAGES;
    BiConsumer<String, BigDecimal> limit = (key, value) -> fields.put(key, new Tree.Num(value));
    setting
        .limits()
        .least()
        .ifPresent(least -> limit.accept(isMany ? "minItems" : "minimum", least));
    setting.limits().most().ifPresent(most -> limit.accept(isMany ? "maxItems" : "maximum", most));
    return new Tree.Obj(fields);
  }

  private static Tree.Obj type(Setting setting) {
    Tree.Obj type = Tree.obj();
    return switch (setting.type()) {
      case TEXT -> type.with("type", "string");
      case WHOLE -> type.with("type", "integer");
      case NUMBER, SECONDS -> type.with("type", "number");
      case FLAG -> type.with("type", "boolean");
      case CHOICE -> type.with("type", "string").with("enum", Tree.texts(setting.choices()));
      case IMAGE -> file("image/*");
      case VIDEO -> file("video/*");
      case SOUND -> file("audio/*");
      case IMAGES -> type.with("type", "array").with("items", file("image/*"));
    };
  }

  private static Tree.Obj file(String mediaType) {
    return Tree.obj()
        .with("type", "string")
        .with("pattern", "^[0-9a-f]{64}$")
        .with("contentMediaType", mediaType);
  }
}
