package cinema.c41.preset;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import java.util.Comparator;
import java.util.Optional;

/// What a wish comes to in a preset: at least as long and about as large as wished; the cut trims.
public sealed interface Fit {
  /// It can be made. Without a size or a length, it has those of its input.
  record Fits(Optional<FrameSize> size, Optional<Length> length) implements Fit {
    /// The values it gives the graph: `width`, `height`, `frames` (of one window), `rate`,
    /// `seconds`, `windows`.
    public Tree.Obj values() {
      Tree.Obj sized =
          size.map(is -> Tree.obj().with("width", is.width()).with("height", is.height()))
              .orElse(Tree.obj());
      return length.map(is -> is.addTo(sized)).orElse(sized);
    }
  }

  /// It is longer than the preset can make.
  record TooLong(double wanted, double most) implements Fit {}

  /// How long something is, in frames of the preset's own rate.
  ///
  /// @param frames in all, after windows are joined
  /// @param window frames of one window
  /// @param windows how many; 1 for a shot in one piece
  record Length(int frames, int window, int windows, double rate) {
    public double seconds() {
      return frames / rate;
    }

    private Tree.Obj addTo(Tree.Obj values) {
      return values
          .with("frames", window)
          .with("windows", windows)
          .with("rate", Tree.number(rate))
          .with("seconds", Tree.number(seconds()));
    }
  }

  /// What a wish comes to.
  static Fit of(Ask ask, Shape shape) {
    var size =
        shape
            .sizes()
            .flatMap(sizes -> ask.aspect().map(ratio -> size(ratio, ask.quality(), sizes)));
    if (shape.frames().isEmpty() || ask.seconds().isEmpty()) {
      return new Fits(size, Optional.empty());
    }
    Shape.Frames rule = shape.frames().get();
    Length length = length(ask.seconds().get(), rule);
    double most = rule.longest();
    return length.seconds() > most + 1e-9
        ? new TooLong(ask.seconds().get(), most)
        : new Fits(size, Optional.of(length));
  }

  private static Length length(double seconds, Shape.Frames rule) {
    int wanted = (int) Math.max(rule.min(), Math.ceil(seconds * rule.rate() - 1e-6));
    if (wanted <= rule.max() || rule.windows().isEmpty()) {
      int frames = legal(wanted, rule);
      return new Length(frames, frames, 1, rule.rate());
    }
    int gain = rule.windows().get().gain();
    int more = (wanted - rule.max() + gain - 1) / gain;
    return new Length(rule.max() + more * gain, rule.max(), 1 + more, rule.rate());
  }

  private static int legal(int frames, Shape.Frames rule) {
    int steps = Math.max(0, (frames - rule.plus() + rule.step() - 1) / rule.step());
    return steps * rule.step() + rule.plus();
  }

  private static FrameSize size(double ratio, Quality quality, Shape.Sizes sizes) {
    if (!sizes.only().isEmpty()) {
      return nearest(ratio, sizes);
    }
    FrameSize area = sizes.areas().getOrDefault(quality, new FrameSize(1024, 1024));
    double pixels = (double) area.width() * area.height();
    return new FrameSize(
        up(Math.sqrt(pixels * ratio), sizes.multiple()),
        up(Math.sqrt(pixels / ratio), sizes.multiple()));
  }

  private static FrameSize nearest(double ratio, Shape.Sizes sizes) {
    return sizes.only().stream()
        .min(Comparator.comparingDouble(one -> Math.abs(Math.log(one.ratio() / ratio))))
        .orElseThrow();
  }

  /// Half a pixel is not worth another multiple.
  private static int up(double pixels, int multiple) {
    return (int) Math.ceil((pixels - 0.5) / multiple) * multiple;
  }
}
