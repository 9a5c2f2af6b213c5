package cinema.c41.engines.ffmpeg.tone;

import cinema.c41.base.Sha256;
import java.util.Locale;
import java.util.SplittableRandom;

/// What room tones are made of, for one ear: each layer is a chain of ffmpeg filters with one
/// channel at 48 kHz. Noise differs between the ears, swells do not: a gust reaches both.
final class ToneLayers {
  private static final int RATE = 48_000;

  private final SplittableRandom seeds;
  private final SplittableRandom phases;
  private final boolean right;

  ToneLayers(long seed, boolean right) {
    this.seeds = new SplittableRandom(Sha256.of(seed + (right ? " right" : " left")).toLong());
    this.phases = new SplittableRandom(seed);
    this.right = right;
  }

  /// Noise of a colour (`white`, `pink`, `brown`) between two frequencies.
  String noise(String colour, int from, int to, String gain) {
    return source(colour) + ",highpass=f=" + from + ",lowpass=f=" + to + "," + volume(gain);
  }

  /// Noise around a frequency; the higher the quality, the more it whistles.
  String whistle(int frequency, double quality, String gain) {
    return source("pink")
        + ",bandpass=f="
        + frequency
        + ":width_type=q:w="
        + quality
        + ","
        + volume(gain);
  }

  /// Something that sounds, as an expression of the time `t`.
  String tone(String expression) {
    return "aevalsrc=exprs='" + expression + "':s=" + RATE;
  }

  /// Drops: so many in a second, each a click that rings for a moment.
  String drops(int each, int frequency, String gain) {
    double chance = 1 - each / (double) RATE;
    int seed = seeds.nextInt(1, Integer.MAX_VALUE);
    String click =
        "if(eq(n,0),st(0," + seed + ")*0,0)+if(gt(random(0)," + chance + "),2*random(0)-1,0)";
    return tone(click) + ",bandpass=f=" + frequency + ":width_type=q:w=2," + volume(gain);
  }

  /// A slow swell between 0 and 1 that does not seem to repeat: periods in seconds.
  String swell(double period, double other) {
    return String.format(
        Locale.ROOT,
        "(0.5+0.27*sin(2*PI*t/%.2f+%.4f)+0.23*sin(2*PI*t/%.2f+%.4f))",
        period,
        phase(),
        other,
        phase());
  }

  /// An angle that depends on the seed alone.
  double phase() {
    return phases.nextDouble(2 * Math.PI);
  }

  /// One of two values, by ear: what is nearer to the left is louder there.
  double ears(double left, double rightwards) {
    return right ? rightwards : left;
  }

  private String source(String colour) {
    long seed = seeds.nextInt(1, Integer.MAX_VALUE);
    return "anoisesrc=r=" + RATE + ":c=" + colour + ":a=1:n=256:s=" + seed;
  }

  private static String volume(String gain) {
    return "volume=volume='" + gain + "':eval=frame";
  }
}
