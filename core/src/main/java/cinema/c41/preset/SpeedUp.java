package cinema.c41.preset;

import java.util.List;

/// A way to make a variant faster that one may ask for.
///
/// @param broken why it cannot be used; empty when it can
/// @param instead the speed-up to use in its stead; empty for none
/// @param variants the variants it works with
public record SpeedUp(
    String id, String title, String help, String broken, String instead, List<String> variants) {
  public SpeedUp {
    variants = List.copyOf(variants);
  }
}
