package cinema.c41.engines.ffmpeg.tone;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The room tones there are, and what each consists of.
public enum ToneKind {
  /// Waves that come and go, the foam a moment after the wave.
  SEA(-12),
  /// Traffic some streets away, now and then a car.
  STREET(-19),
  /// Next to nothing: air, and the mains somewhere.
  ROOM(-14.9),
  /// Gusts: the stronger, the higher they whistle.
  WIND(-11.3),
  /// Steady rain with single drops near by.
  RAIN(-19),
  /// Still air and two crickets that do not keep time with each other.
  NIGHT(-0.5),
  /// A refrigerator, and a fan behind it.
  KITCHEN(-7.6);

  private final double gain;

  ToneKind(double gain) {
    this.gain = gain;
  }

  public static Optional<ToneKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.word().equals(name)).findFirst();
  }

  public static List<String> names() {
    return Arrays.stream(values()).map(ToneKind::word).toList();
  }

  /// As it is asked for: `sea`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Decibels that bring it to -32 LUFS, found by measuring.
  public double gain() {
    return gain;
  }

  /// Chains of filters whose sum is what one ear hears: one channel each, at 48 kHz. The same seed
  /// gives the same chains.
  public List<String> layers(long seed, boolean right) {
    var layers = new ToneLayers(seed, right);
    return switch (this) {
      case SEA -> sea(layers);
      case STREET -> street(layers);
      case ROOM -> room(layers);
      case WIND -> wind(layers);
      case RAIN -> rain(layers);
      case NIGHT -> night(layers);
      case KITCHEN -> kitchen(layers);
    };
  }

  private static List<String> sea(ToneLayers make) {
    String wave = make.swell(9.1, 13.7);
    String foam = wave.replace("t/", "(t-1.1)/");
    return List.of(
        make.noise("pink", 40, 800, "0.25+0.75*pow(" + wave + ",1.5)"),
        make.noise("white", 1600, 6500, "0.16*pow(" + foam + ",3)"),
        make.noise("brown", 30, 140, "0.5"));
  }

  private static List<String> street(ToneLayers make) {
    return List.of(
        make.noise("brown", 45, 320, "1.1+0.5*" + make.swell(17.3, 29.1)),
        make.noise("pink", 400, 2000, "0.05+0.3*pow(" + make.swell(5.3, 8.9) + ",3)"),
        make.tone("0.01*sin(2*PI*62*t)+0.006*sin(2*PI*124*t)"));
  }

  private static List<String> room(ToneLayers make) {
    return List.of(
        make.noise("brown", 30, 240, "0.9"),
        make.noise("pink", 250, 4500, "0.05"),
        make.tone("0.006*sin(2*PI*50*t)+0.004*sin(2*PI*100*t)"));
  }

  private static List<String> wind(ToneLayers make) {
    String gust = make.swell(6.3, 10.7);
    return List.of(
        make.whistle(240, 0.8, "0.6+0.7*pow(" + gust + ",2)"),
        make.whistle(560, 2.5, "1.5*pow(" + gust + ",2)"),
        make.whistle(1150, 5, "1.0*pow(" + gust + ",3)"));
  }

  private static List<String> rain(ToneLayers make) {
    return List.of(
        make.noise("white", 900, 8500, "0.3+0.05*" + make.swell(4.7, 12.1)),
        make.noise("pink", 120, 600, "0.35"),
        make.drops(14, 2400, "10"));
  }

  private static List<String> night(ToneLayers make) {
    return List.of(
        make.noise("pink", 90, 1100, "0.14+0.08*" + make.swell(11.9, 19.3)),
        make.tone(cricket(4300, 0.83, make.phase(), make.ears(0.045, 0.014))),
        make.tone(cricket(4870, 0.61, make.phase(), make.ears(0.010, 0.032))));
  }

  /// Short pulses within a chirp, chirps with pauses between them.
  private static String cricket(int pitch, double chirps, double phase, double loudness) {
    return String.format(
        Locale.ROOT,
        "%.3f*sin(2*PI*%d*t)*pow(max(0,sin(2*PI*31*t)),2)"
            + "*pow(max(0,sin(2*PI*%.2f*t+%.4f)-0.2),0.5)",
        loudness,
        pitch,
        chirps,
        phase);
  }

  private static List<String> kitchen(ToneLayers make) {
    return List.of(
        make.tone(
            "(0.05*sin(2*PI*50*t)+0.04*sin(2*PI*100*t)+0.02*sin(2*PI*150*t)+0.012*sin(2*PI*200*t))"
                + "*(1+0.12*sin(2*PI*0.37*t))"),
        make.noise("brown", 60, 480, "0.2"),
        make.noise("pink", 500, 1700, "0.07"));
  }
}
