package cinema.c41.preset.read;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Shape;
import cinema.c41.preset.graph.Formula;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// Reads what lengths and sizes a preset can make.
final class ShapeReader {
  private static final Set<String> FRAMES = Set.of("rate", "step", "plus", "min", "max", "windows");
  private static final Set<String> WINDOWS = Set.of("gain", "max");
  private static final Set<String> SIZES = Set.of("multiple", "draft", "look", "final", "only");

  private ShapeReader() {}

  static Shape read(Fields preset) {
    return new Shape(
        preset.find("frames").map(one -> frames(one.only(FRAMES))),
        preset.find("sizes").map(one -> sizes(one.only(SIZES))),
        derived(preset.obj("derived")),
        written(preset.tree()));
  }

  private static Sha256 written(Tree.Obj preset) {
    var rules = Tree.obj();
    for (String key : List.of("frames", "sizes", "derived")) {
      rules = rules.with(key, preset.find(key).orElse(Tree.nothing()));
    }
    return Sha256.of(rules);
  }

  private static Shape.Frames frames(Fields fields) {
    var frames =
        new Shape.Frames(
            fields.decimal("rate", 0),
            fields.whole("step", 1),
            fields.whole("plus", 0),
            fields.whole("min", 1),
            fields.whole("max", 0),
            fields
                .find("windows")
                .map(one -> one.only(WINDOWS))
                .map(one -> new Shape.Windows(one.whole("gain", 0), one.whole("max", 1))));
    if (frames.rate() <= 0) {
      fields.fault("rate", "is missing or not above 0");
    }
    if (frames.max() < frames.min() || frames.step() < 1) {
      fields.fault("max", "is missing, or less than 'min'");
    } else if ((frames.max() - frames.plus()) % frames.step() != 0) {
      fields.fault("max", "is not a number of frames that 'step' and 'plus' allow");
    }
    frames
        .windows()
        .filter(windows -> windows.gain() < 1)
        .ifPresent(_ -> fields.fault("windows.gain", "is missing or not above 0"));
    return frames;
  }

  private static Shape.Sizes sizes(Fields fields) {
    Map<Quality, FrameSize> areas = new EnumMap<>(Quality.class);
    for (Quality quality : Quality.values()) {
      if (fields.tree().find(quality.word()).isPresent()) {
        fields.parsed(quality.word(), FrameSize::parse).ifPresent(size -> areas.put(quality, size));
      }
    }
    List<FrameSize> only = only(fields);
    if (areas.isEmpty() && only.isEmpty()) {
      fields.fault("only", "or an area for each quality is missing");
    }
    return new Shape.Sizes(fields.whole("multiple", 2), areas, only);
  }

  private static List<FrameSize> only(Fields fields) {
    var sizes = new ArrayList<FrameSize>();
    for (String text : fields.texts("only")) {
      try {
        sizes.add(FrameSize.parse(text));
      } catch (IllegalArgumentException e) {
        fields.fault("only", "has a wrong size: " + e.getMessage());
      }
    }
    return sizes;
  }

  private static SequencedMap<String, Formula> derived(Fields fields) {
    var derived = new LinkedHashMap<String, Formula>();
    for (Map.Entry<String, Tree> one : fields.tree().fields().entrySet()) {
      fields.parsed(one.getKey(), Formula::parse).ifPresent(sum -> derived.put(one.getKey(), sum));
    }
    return derived;
  }
}
