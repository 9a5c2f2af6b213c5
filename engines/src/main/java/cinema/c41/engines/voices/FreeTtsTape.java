package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/// Catches what FreeTTS plays. Owned by the thread that speaks.
final class FreeTtsTape implements AudioPlayer {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);
  private float volume = 1;

  /// What was caught: 16 bit, the more significant byte first.
  Utterance recorded(List<Phone> phones) {
    byte[] caught = bytes.toByteArray();
    float[] samples = new float[caught.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (caught[2 * i] << 8 | caught[2 * i + 1] & 0xff) / 32768f;
    }
    return new Utterance(samples, (int) format.getSampleRate(), phones);
  }

  @Override
  public void setAudioFormat(AudioFormat wanted) {
    format = wanted;
  }

  @Override
  public AudioFormat getAudioFormat() {
    return format;
  }

  @Override
  public boolean write(byte[] data) {
    return write(data, 0, data.length);
  }

  @Override
  public boolean write(byte[] data, int from, int length) {
    bytes.write(data, from, length);
    return !Thread.currentThread().isInterrupted();
  }

  @Override
  public float getVolume() {
    return volume;
  }

  @Override
  public void setVolume(float wanted) {
    volume = wanted;
  }

  @Override
  public boolean drain() {
    return true;
  }

  @Override
  public boolean end() {
    return true;
  }

  @Override
  public long getTime() {
    return -1;
  }

  @Override
  public void begin(int size) {}

  @Override
  public void pause() {}

  @Override
  public void resume() {}

  @Override
  public void reset() {}

  @Override
  public void cancel() {}

  @Override
  public void close() {}

  @Override
  public void resetTime() {}

  @Override
  public void startFirstSampleTimer() {}

  @Override
  public void showMetrics() {}
}
