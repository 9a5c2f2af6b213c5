package cinema.c41.engines.boards.ink;

import java.util.List;

/// The inks and washes of one light. Tones go from paper in the light (0) over three washes to the
/// darkest (4); far things fade towards the air.
///
/// @param tones five washes, light to dark
/// @param air what distance turns into
/// @param high the sky overhead
/// @param low the sky at the horizon
/// @param glow what lamps, windows and the sun shed
/// @param lamps whether practical lamps are lit
public record Palette(
    List<Integer> tones, int ink, int air, int high, int low, int glow, boolean lamps) {
  public Palette {
    tones = List.copyOf(tones);
  }

  public static Palette of(Daylight light, boolean interior) {
    return switch (light) {
      case DAWN -> dawn();
      case DAY -> day();
      case DUSK -> dusk();
      case NIGHT -> interior ? lamplight() : night();
    };
  }

  /// A tone between two whole ones, opaque.
  public int tone(double level) {
    double at = Math.clamp(level, 0, tones.size() - 1.0);
    int below = Math.min((int) at, tones.size() - 2);
    return Tint.mix(tones.get(below), tones.get(below + 1), at - below);
  }

  /// A tone seen through this much air, from 0 to 1.
  public int tone(double level, double distance) {
    return Tint.mix(tone(level), air, distance);
  }

  /// A colour of its own in this light; darker washes of it have higher levels.
  public int local(int argb, double level) {
    int lit = Tint.multiply(argb, tone(0));
    return Tint.mix(lit, tone(4), Math.clamp(level, 0, 4) * 0.21);
  }

  /// The light on people: whoever is outside at night stands near a lamp.
  public static Palette onPeople(Daylight light, boolean interior) {
    var around = of(light, interior);
    if (light != Daylight.NIGHT || interior) {
      return around;
    }
    return new Palette(
        tones(0xFFEFDDBC, 0xFFA8A5AC, 0xFF626C86, 0xFF374259, 0xFF1A2132),
        around.ink(),
        around.air(),
        around.high(),
        around.low(),
        around.glow(),
        true);
  }

  private static Palette dawn() {
    return new Palette(
        tones(0xFFF8E9DA, 0xFFE8D2C5, 0xFFC3ABA8, 0xFF877880, 0xFF3E3847),
        0xFF2A2430,
        0xFFEBD9D0,
        0xFFA7B4CA,
        0xFFF8CFAF,
        0xFFFFDDB0,
        true);
  }

  private static Palette day() {
    return new Palette(
        tones(0xFFF9F2E3, 0xFFDFD6C5, 0xFFB0AAA0, 0xFF767472, 0xFF333134),
        0xFF221E20,
        0xFFEEE8DB,
        0xFFBFD0D6,
        0xFFF3EDDF,
        0xFFFFF3D2,
        false);
  }

  private static Palette dusk() {
    return new Palette(
        tones(0xFFF9DDB9, 0xFFE2B795, 0xFFAE8A88, 0xFF6C5C72, 0xFF2F2A40),
        0xFF221A28,
        0xFFD9AE93,
        0xFF646788,
        0xFFF5AA6A,
        0xFFFFCF86,
        true);
  }

  private static Palette night() {
    return new Palette(
        tones(0xFFC3CBD6, 0xFF8C99AD, 0xFF5C6A84, 0xFF3A465E, 0xFF1A2132),
        0xFF0F121B,
        0xFF4F5C75,
        0xFF1B2337,
        0xFF4A5871,
        0xFFFFDC95,
        true);
  }

  private static Palette lamplight() {
    return new Palette(
        tones(0xFFF8E2B6, 0xFFC9A880, 0xFF86746F, 0xFF4C4858, 0xFF20202E),
        0xFF15131B,
        0xFF5B4F4E,
        0xFF1B2337,
        0xFF39455D,
        0xFFFFDF9C,
        true);
  }

  private static List<Integer> tones(Integer... tones) {
    return List.of(tones);
  }
}
