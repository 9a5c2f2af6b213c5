package cinema.c41.doors.presets;

import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.ProblemText;
import cinema.c41.preset.DataSize;
import cinema.c41.preset.Footprint;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Setting;
import cinema.c41.preset.SettingsSchema;
import cinema.c41.preset.Shape;
import cinema.c41.preset.SpeedUp;
import cinema.c41.preset.Stock;
import cinema.c41.preset.Variant;
import cinema.c41.preset.cost.Shown;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Presets as JSON for programs. Names and shapes are a contract: scripts read them. What is not
/// there is null.
public final class PresetViews {
  private static final String SERVER = "not asked";

  private PresetViews() {}

  /// All presets in short, and what could not be read.
  public static Tree.Obj list(List<Preset> presets, List<Problem> problems) {
    return Tree.obj()
        .with("server", SERVER)
        .with("presets", many(presets, PresetViews::brief))
        .with("problems", many(problems, ProblemText::tree));
  }

  private static Tree.Obj brief(Preset preset) {
    Glance glance = Glance.of(preset);
    return Tree.obj()
        .with("id", preset.id())
        .with("version", preset.version())
        .with("makes", PresetTable.kind(preset.about().makes()))
        .with("task", preset.about().task())
        .with("title", preset.about().title())
        .with("help", preset.about().help())
        .with("variants", Tree.texts(preset.variants().sequencedKeySet()))
        .with("memory", maybe(glance.memory(), PresetViews::memory))
        .with("licence", glance.licence())
        .with("seconds", maybe(glance.seconds(), Tree::number))
        .with("size", maybe(glance.size(), size -> Tree.text(size.toString())));
  }

  /// Everything about one preset.
  public static Tree.Obj one(Preset preset) {
    return brief(preset)
        .with("family", preset.about().family())
        .with("notes", Tree.texts(preset.about().notes()))
        .with("substitutes", Tree.texts(preset.about().substitutes()))
        .with("server", SERVER)
        .with("settings", many(preset.settings(), PresetViews::setting))
        .with("settings_schema", SettingsSchema.of(preset))
        .with("frames", maybe(preset.shape().frames(), PresetViews::frames))
        .with("sizes", maybe(preset.shape().sizes(), PresetViews::sizes))
        .with("variants", many(preset.variants().values(), one -> variant(preset, one)))
        .with("speed_ups", many(preset.speedUps(), PresetViews::speedUp))
        .with("models", many(StockText.all(preset, Stock::models), StockViews::model))
        .with("packs", many(StockText.all(preset, Stock::packs), StockViews::pack))
        .with("licences", many(StockText.all(preset, Stock::licences), StockViews::licence));
  }

  private static Tree.Obj setting(Setting setting) {
    return Tree.obj()
        .with("name", setting.name())
        .with("type", setting.type().name().toLowerCase(Locale.ROOT))
        .with("required", Tree.flag(setting.isRequired()))
        .with("default", maybe(setting.fallback(), value -> value))
        .with("least", maybe(setting.limits().least(), PresetViews::number))
        .with("most", maybe(setting.limits().most(), PresetViews::number))
        .with("choices", Tree.texts(setting.choices()))
        .with("unit", setting.unit())
        .with("help", setting.help());
  }

  private static Tree number(BigDecimal value) {
    return new Tree.Num(value);
  }

  private static Tree.Obj frames(Shape.Frames frames) {
    return Tree.obj()
        .with("rate", Tree.number(frames.rate()))
        .with("step", frames.step())
        .with("plus", frames.plus())
        .with("least", frames.min())
        .with("most", frames.max())
        .with(
            "windows",
            maybe(
                frames.windows(),
                more -> Tree.obj().with("gain", more.gain()).with("most", more.max())));
  }

  private static Tree.Obj sizes(Shape.Sizes sizes) {
    var areas = new LinkedHashMap<String, String>();
    for (Quality quality : Quality.values()) {
      Optional.ofNullable(sizes.areas().get(quality))
          .ifPresent(area -> areas.put(quality.word(), area.toString()));
    }
    return Tree.obj()
        .with("multiple", sizes.multiple())
        .with("about", Tree.ofTexts(areas))
        .with("only", Tree.texts(sizes.only().stream().map(Object::toString).toList()));
  }

  private static Tree.Obj variant(Preset preset, Variant variant) {
    return Tree.obj()
        .with("name", variant.name())
        .with("title", variant.title())
        .with("qualities", Tree.texts(PresetPage.qualities(preset, variant)))
        .with("memory", maybe(variant.footprint(), PresetViews::memory))
        .with("memory_measured_on", maybe(variant.measuredOn(), Tree::text))
        .with("measured", many(variant.shown(), PresetViews::shown))
        .with("licence", variant.needs().terms().words())
        .with("loras", Tree.texts(variant.experts()))
        .with("values", variant.values())
        .with("models_size", maybe(variant.needs().size(), PresetViews::size))
        .with("models", many(variant.needs().models(), one -> Tree.text(one.path())))
        .with("packs", many(variant.needs().packs(), one -> Tree.text(one.id())));
  }

  private static Tree.Obj speedUp(SpeedUp one) {
    return Tree.obj()
        .with("id", one.id())
        .with("title", one.title())
        .with("help", one.help())
        .with("variants", Tree.texts(one.variants()))
        .with("broken", one.broken())
        .with("instead", one.instead());
  }

  private static Tree.Obj memory(Footprint footprint) {
    return Tree.obj().with("least", size(footprint.least())).with("whole", size(footprint.whole()));
  }

  static Tree.Obj shown(Shown shown) {
    return Tree.obj()
        .with("device", shown.device())
        .with("seconds", Tree.number(shown.seconds()))
        .with("made", maybe(Optional.of(shown.made()).filter(it -> !it.isEmpty()), Tree::text))
        .with("memory", maybe(shown.memory(), PresetViews::size))
        .with("runs", shown.runs());
  }

  static Tree.Obj size(DataSize size) {
    return Tree.obj().with("bytes", size.bytes()).with("estimated", Tree.flag(size.estimated()));
  }

  static <T> Tree many(Collection<T> items, Function<T, Tree> view) {
    return Tree.list(items.stream().map(view).toList());
  }

  static <T> Tree maybe(Optional<T> value, Function<T, Tree> view) {
    return value.map(view).orElse(Tree.nothing());
  }
}
