package cinema.c41.schedule.kit;

import cinema.c41.preset.Shape;

/// A shot cut into pieces that a preset can make. Each begins with the frame that the one before
/// ends with.
///
/// @param count how many
/// @param each seconds that each has to last, the shared frame included
public record Pieces(int count, double each) {
  /// @param seconds how long they are together
  public static Pieces of(double seconds, Shape.Frames rule) {
    int wanted = Math.max(1, (int) Math.ceil(seconds * rule.rate() - 1e-6));
    int most = (int) Math.round(rule.longest() * rule.rate());
    int count = wanted <= most ? 1 : (wanted - 2) / (most - 1) + 1;
    int each = (wanted + count - 1 + count - 1) / count;
    return new Pieces(count, each / rule.rate());
  }
}
