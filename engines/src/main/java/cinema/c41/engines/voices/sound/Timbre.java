package cinema.c41.engines.voices.sound;

/// The colour of a voice: how bright it is, in decibels over 1.2 kHz, and whether it whispers.
public record Timbre(double brightness, boolean whispers) {
  public static final Timbre PLAIN = new Timbre(0, false);

  private static final double CORNER = 1_200;

  public Utterance on(Utterance spoken) {
    Utterance coloured = whispers ? Whisper.of(spoken) : spoken;
    return brightness == 0 ? coloured : tilted(coloured);
  }

  /// Both together.
  public Timbre and(Timbre other) {
    return new Timbre(brightness + other.brightness, whispers || other.whispers);
  }

  private Utterance tilted(Utterance spoken) {
    double share = 1 - StrictMath.exp(-2 * Math.PI * CORNER / spoken.rate());
    double more = StrictMath.pow(10, brightness / 20) - 1;
    float[] out = new float[spoken.samples().length];
    double low = 0;
    for (int i = 0; i < out.length; i++) {
      float sample = spoken.samples()[i];
      low += share * (sample - low);
      out[i] = (float) (sample + more * (sample - low));
    }
    return spoken.withSamples(out);
  }
}
