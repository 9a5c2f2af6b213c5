package cinema.c41.engines.voices;

import cinema.c41.camera.Phone;
import cinema.c41.engines.voices.sound.Utterance;
import com.sun.speech.freetts.audio.AudioPlayer;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.sound.sampled.AudioFormat;

/// Catches what FreeTTS plays. Owned by the thread that speaks.
final class FreeTtsTape implements AudioPlayer {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> starts = new ArrayList<>();
  private AudioFormat format = new AudioFormat(16_000, 16, 1, true, true);
  private float volume = 1;

  /// What was caught: 16 bit, the more significant byte first. Each part was played right after the
  /// one before it, though its times claim a longer end.
  Utterance recorded(List<List<Phone>> parts) {
    byte[] caught = bytes.toByteArray();
    float[] samples = new float[caught.length / 2];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) (caught[2 * i] << 8 | caught[2 * i + 1] & 0xff) / 32768f;
    }
    int rate = (int) format.getSampleRate();
    var phones = new ArrayList<Phone>();
    for (int i = 0; i < parts.size(); i++) {
      double start = start(i) / 2.0 / rate;
      double end = (i + 1 < starts.size() ? start(i + 1) : caught.length) / 2.0 / rate;
      parts
          .get(i)
          .forEach(one -> phones.add(new Phone(one.sound(), Math.min(end, start + one.end()))));
    }
    return new Utterance(samples, rate, phones);
  }

  private int start(int part) {
    return part < starts.size() ? starts.get(part) : bytes.size();
  }

  @Override
  public void begin(int size) {
    starts.add(bytes.size());
  }

  @Override
  public boolean write(byte[] data) {
    return write(data, 0, data.length);
  }

  @Override
  public boolean write(byte[] data, int from, int length) {
    bytes.write(data, from, length);
    return true;
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
