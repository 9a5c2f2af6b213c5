package cinema.c41.doors.presets;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.doors.view.Screen;
import cinema.c41.preset.About;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Setting;
import cinema.c41.preset.Shape;
import cinema.c41.preset.SpeedUp;
import cinema.c41.preset.Variant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// One preset, with all that somebody needs to decide on it and to use it.
public final class PresetPage {
  private final Sheet sheet;
  private final Preset preset;

  private PresetPage(Sheet sheet, Preset preset) {
    this.sheet = sheet;
    this.preset = preset;
  }

  public static void print(Screen screen, Preset preset) {
    var page = new PresetPage(new Sheet(screen), preset);
    page.head();
    page.settings();
    page.shape();
    page.variants();
    page.speedUps();
    new StockText(page.sheet, preset).print();
  }

  private void head() {
    About about = preset.about();
    sheet.title(preset.id(), about.title());
    sheet.paragraph(about.help());
    sheet.paragraph(
        "makes " + PresetTable.kind(about.makes()) + ", task " + about.task() + loras(about));
    sheet.paragraph("version " + preset.version() + "; " + PresetTable.SERVER);
    about.notes().forEach(sheet::warning);
    if (!about.substitutes().isEmpty()) {
      sheet.paragraph("in its stead: " + String.join(", ", about.substitutes()));
    }
  }

  private String loras(About about) {
    boolean takes = preset.variants().values().stream().anyMatch(one -> !one.experts().isEmpty());
    return takes ? ", LoRAs of the family " + about.family() : "";
  }

  private void settings() {
    if (!preset.settings().isEmpty()) {
      sheet.heading("Settings", preset.settings().stream().map(Setting::name).toList());
    }
    for (Setting setting : preset.settings()) {
      sheet.item(setting.name(), type(setting) + ", " + need(setting));
      sheet.more(setting.help());
    }
  }

  private static String type(Setting setting) {
    String type =
        switch (setting.type()) {
          case TEXT -> "text";
          case WHOLE -> "whole number";
          case NUMBER, SECONDS -> "number";
          case FLAG -> "true or false";
          case CHOICE -> "one of " + String.join(", ", setting.choices());
          case IMAGE -> "picture";
          case VIDEO -> "video";
          case SOUND -> "sound";
          case IMAGES -> "pictures";
        };
    String limits = setting.limits().equals(Setting.Limits.NONE) ? "" : ", " + setting.limits();
    return (type + limits + " " + setting.unit()).strip();
  }

  private static String need(Setting setting) {
    return setting
        .fallback()
        .map(value -> "default " + word(value))
        .orElse(setting.optional() ? "optional" : "required");
  }

  private static String word(Tree value) {
    String text = value instanceof Tree.Text(var words) ? words : Json.compact(value);
    return text.isEmpty() ? "empty" : text;
  }

  private void shape() {
    Shape shape = preset.shape();
    if (shape.frames().isPresent() || shape.sizes().isPresent()) {
      sheet.heading("Length and size", List.of("length", "size"));
      shape.frames().ifPresent(frames -> sheet.item("length", length(frames)));
      shape.sizes().ifPresent(sizes -> sheet.item("size", size(sizes)));
    }
  }

  private static String length(Shape.Frames frames) {
    String plus = (frames.plus() < 0 ? " - " : " + ") + Math.abs(frames.plus());
    String rule = frames.step() + "n" + (frames.plus() == 0 ? "" : plus);
    return "%s frames (%d to %d) at %s frames a second; %sup to %s s; rounded up, the cut trims"
        .formatted(
            rule,
            frames.min(),
            frames.max(),
            Terse.number(frames.rate()),
            frames.windows().map(PresetPage::windows).orElse(""),
            Terse.number(frames.longest()));
  }

  private static String windows(Shape.Windows windows) {
    return "longer in up to %d windows that add %d frames each; "
        .formatted(windows.max(), windows.gain());
  }

  private static String size(Shape.Sizes sizes) {
    if (!sizes.only().isEmpty()) {
      return sizes.only().stream()
          .map(Object::toString)
          .collect(Collectors.joining(", ", "one of ", "; the nearest shape is taken"));
    }
    return "multiples of %d, of any shape; about %s"
        .formatted(
            sizes.multiple(),
            Arrays.stream(Quality.values())
                .filter(sizes.areas()::containsKey)
                .map(quality -> quality.word() + " " + sizes.areas().get(quality))
                .collect(Collectors.joining(", ")));
  }

  private void variants() {
    sheet.heading("Variants", preset.variants().sequencedKeySet());
    for (Variant variant : preset.variants().sequencedValues()) {
      sheet.item(variant.name(), variant.title() + qualities(variant));
      sheet.more(memory(variant) + "; " + variant.needs().terms().words());
      variant.shown().forEach(one -> sheet.more(Terse.shown(one)));
      sheet.more(values(variant));
    }
  }

  /// The qualities that take a variant.
  static List<String> qualities(Preset preset, Variant variant) {
    return Arrays.stream(Quality.values())
        .filter(quality -> preset.of(quality).equals(variant))
        .map(Quality::word)
        .toList();
  }

  private String qualities(Variant variant) {
    List<String> words = qualities(preset, variant);
    return words.isEmpty() ? "" : " (taken for " + String.join(", ", words) + ")";
  }

  private static String memory(Variant variant) {
    String memory =
        variant
            .footprint()
            .map(is -> "%s, at least %s".formatted(Terse.size(is.whole()), Terse.size(is.least())))
            .map(is -> is + variant.measuredOn().map(_ -> ", as measured").orElse(""))
            .orElse("not measured yet");
    String models = variant.needs().size().map(Terse::size).orElse("an unknown size");
    return "memory %s; %s of models".formatted(memory, models);
  }

  /// What a variant sets; which file goes where is the graph's business.
  private static String values(Variant variant) {
    var parts = new ArrayList<String>();
    variant
        .values()
        .fields()
        .forEach(
            (name, value) -> {
              if (!(value instanceof Tree.Obj)) {
                parts.add(name + " " + word(value));
              }
            });
    parts.add(
        variant.experts().isEmpty()
            ? "takes no LoRAs"
            : "LoRAs go into " + String.join(", ", variant.experts()));
    return String.join(", ", parts);
  }

  private void speedUps() {
    if (!preset.speedUps().isEmpty()) {
      sheet.heading("Speed-ups", preset.speedUps().stream().map(SpeedUp::id).toList());
    }
    for (SpeedUp one : preset.speedUps()) {
      if (one.broken().isEmpty()) {
        sheet.item(one.id(), join(one.title(), one.help()));
        sheet.more("with " + String.join(", ", one.variants()));
      } else {
        sheet.item(one.id(), one.title() + " cannot be used: " + one.broken());
        sheet.more(one.instead().isEmpty() ? "" : "use " + one.instead() + " instead");
      }
    }
  }

  private static String join(String title, String help) {
    return help.isEmpty() ? title : title + ": " + help;
  }
}
