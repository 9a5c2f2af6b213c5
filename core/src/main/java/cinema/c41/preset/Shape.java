package cinema.c41.preset;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Sha256;
import cinema.c41.preset.graph.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// How a wish becomes legal numbers.
///
/// @param derived further values of the graph, worked out in this order from those before
/// @param written the hash of its text: other rules, other keys
public record Shape(
    Optional<Frames> frames,
    Optional<Sizes> sizes,
    SequencedMap<String, Formula> derived,
    Sha256 written) {
  /// Which numbers of frames there are: `step · n + plus`, at the preset's own rate.
  ///
  /// @param rate in frames per second
  /// @param max in one window
  /// @param windows how a shot longer than a window is made; empty when it cannot be
  public record Frames(
      double rate, int step, int plus, int min, int max, Optional<Windows> windows) {
    /// The most seconds that can be made, in as many windows as there may be.
    public double longest() {
      return windows.map(more -> max + (more.max() - 1) * more.gain()).orElse(max) / rate;
    }
  }

  /// Windows of the most frames, each beginning with some frames of the one before.
  ///
  /// @param gain how many frames every window after the first adds
  /// @param max how many windows there may be
  public record Windows(int gain, int max) {}

  /// Which sizes there are.
  ///
  /// @param multiple of what width and height are
  /// @param areas about how many pixels a quality has, as a size of any shape
  /// @param only the sizes there are; empty when every multiple will do
  public record Sizes(int multiple, Map<Quality, FrameSize> areas, List<FrameSize> only) {
    public Sizes {
      areas = Map.copyOf(areas);
      only = List.copyOf(only);
    }
  }
}
