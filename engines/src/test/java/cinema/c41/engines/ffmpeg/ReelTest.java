package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Conform;
import cinema.c41.engine.PostJob.Reel;
import cinema.c41.engine.PostJob.Soundtrack;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class ReelTest {
  private static final List<Integer> LENGTHS = List.of(13, 1, 17);

  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private final Map<String, List<AssetId>> segments = new HashMap<>();
  private CuttingRoom room;

  ReelTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder.resolve("Director's Cut, 100% Größe"));
  }

  @Test
  void segments_are_joined_without_losing_moving_or_doubling_a_frame() {
    assertJoins(Codec.H264, FrameRate.FPS_23_976);
    assertJoins(Codec.H264, FrameRate.FPS_25);
    assertJoins(Codec.PRORES, FrameRate.FPS_29_97);
  }

  private void assertJoins(Codec codec, FrameRate rate) {
    var screening = new Screening(ffmpeg, reel(codec, rate, 3, Map.of()).file());

    List<Integer> greens = screening.greens();
    List<Long> shown = screening.timestamps();
    assertThat(greens).hasSize(31);
    assertFramesInOrder(greens);
    assertThat(shown.getFirst()).isZero();
    assertEvenlySpaced(shown, FfmpegRun.ticks(rate));
    assertEvenlySpaced(screening.decodingTimes(), FfmpegRun.ticks(rate));
  }

  @Test
  void sound_is_as_long_as_the_picture_whether_it_was_longer_or_shorter() {
    for (double seconds : List.of(0.5, 9.0)) {
      Produced reel = reel(Codec.PRORES, FrameRate.FPS_24, seconds, Map.of());

      assertThat(reel.facts().whole("samples")).isEqualTo(31 * 2000);
      assertThat(new Screening(ffmpeg, reel.file()).samples(2)).isEqualTo(31 * 2000);
    }
    Path reel = reel(Codec.H264, FrameRate.FPS_24, 9, Map.of()).file();
    assertThat(new Screening(ffmpeg, reel).samples(2)).isBetween(31L * 2000, 31L * 2000 + 1023);
  }

  @Test
  void sound_and_picture_stay_together() {
    // A click at the very start of frame 20.
    Path click = Sounds.click(folder.resolve("click.wav"), 31 * 2000, 20 * 2000, 0.9);

    Path reel = reel(Codec.H264, FrameRate.FPS_24, room.asset(click), Map.of()).file();

    short[] sound = new Screening(ffmpeg, reel).sound();
    assertThat(loudestAt(sound)).isCloseTo(20 * 2000, within(8));
  }

  @Test
  void h264_reels_are_for_the_web() throws IOException {
    Path reel = reel(Codec.H264, FrameRate.FPS_24, 3, Map.of("title", "t")).file();

    var screening = new Screening(ffmpeg, reel);
    assertThat(screening.headerLine("Video:")).contains("h264 (High)", "yuv420p(tv, bt709");
    assertThat(screening.headerLine("Audio:")).contains("aac", "48000 Hz", "stereo");
    String bytes = Files.readString(reel, StandardCharsets.ISO_8859_1);
    assertThat(bytes.indexOf("moov")).isLessThan(bytes.indexOf("mdat"));
    assertThat(bytes).contains("colrnclx");
  }

  @Test
  void prores_reels_are_for_editors_with_timecode() {
    Path reel = reel(Codec.PRORES, FrameRate.FPS_25, 3, Map.of()).file();

    var screening = new Screening(ffmpeg, reel);
    assertThat(screening.headerLine("Video:"))
        .contains("prores (HQ) (apch", "yuv422p10le(tv, bt709", "25 fps");
    assertThat(screening.headerLine("Audio:")).contains("pcm_s24le", "48000 Hz", "stereo");
    assertThat(screening.headerLine("tmcd")).contains("Data");
    assertThat(screening.headerLine("timecode")).contains("01:00:00:00");
  }

  @Test
  void tags_are_kept_even_those_that_the_container_has_no_place_for() {
    var usual = Map.of("title", "Küche; “Ende” = 5 #1", "comment", "PREVIZ: made\\by a machine");
    var unusual = Map.of("title", "Küche", "digital_source_type", "trainedAlgorithmicMedia");

    for (Codec codec : Codec.values()) {
      List<String> header =
          new Screening(ffmpeg, reel(codec, FrameRate.FPS_24, 3, usual).file()).header();
      List<String> other =
          new Screening(ffmpeg, reel(codec, FrameRate.FPS_24, 3, unusual).file()).header();

      assertThat(header).anyMatch(line -> line.endsWith(": Küche; “Ende” = 5 #1"));
      assertThat(header).anyMatch(line -> line.endsWith(": PREVIZ: made\\by a machine"));
      assertThat(other).anyMatch(line -> line.endsWith(": Küche"));
      assertThat(other).anyMatch(line -> line.endsWith(": trainedAlgorithmicMedia"));
    }
  }

  @Test
  void the_same_reel_has_the_same_bytes_and_no_date_or_version() throws IOException {
    for (Codec codec : Codec.values()) {
      Path first = reel(codec, FrameRate.FPS_24, 3, Map.of("title", "t")).file();
      Path second = reel(codec, FrameRate.FPS_24, 3, Map.of("title", "t")).file();

      assertThat(Files.mismatch(first, second)).isEqualTo(-1);
      assertThat(new Screening(ffmpeg, first).header())
          .noneMatch(line -> line.contains("creation_time") || line.contains("encoder  "));
    }
  }

  private Produced reel(Codec codec, FrameRate rate, double seconds, Map<String, String> tags) {
    Path sound = Sounds.speech(folder.resolve("sound " + seconds + "'s.wav"), seconds, 0.3);
    return reel(codec, rate, room.asset(sound), tags);
  }

  private Produced reel(Codec codec, FrameRate rate, AssetId sound, Map<String, String> metadata) {
    List<AssetId> segments =
        this.segments.computeIfAbsent(codec + " " + rate, _ -> cut(codec, rate));
    long samples = Math.round(rate.seconds(31) * Sound.RATE);
    AssetId soundtrack = room.asset(room.file(new Soundtrack(sound, samples, codec)));
    return room.make(new Reel(segments, soundtrack, rate, codec, "01:00:00:00", metadata));
  }

  private List<AssetId> cut(Codec codec, FrameRate rate) {
    Path take = Footage.small(ffmpeg, rate).film(folder.resolve("take.mp4"), 31);
    List<AssetId> cut = new ArrayList<>();
    int start = 0;
    for (int length : LENGTHS) {
      var job = new Conform(room.asset(take), start, length, Footage.SMALL, rate, codec);
      cut.add(room.asset(room.file(job)));
      start += length;
    }
    return cut;
  }

  private static void assertEvenlySpaced(List<Long> times, long ticks) {
    for (int i = 1; i < times.size(); i++) {
      assertThat(times.get(i) - times.get(i - 1)).isEqualTo(ticks);
    }
  }

  private static void assertFramesInOrder(List<Integer> greens) {
    for (int frame = 0; frame < greens.size(); frame++) {
      assertThat(greens.get(frame)).isCloseTo(Footage.green(frame), within(2));
    }
  }

  private static int loudestAt(short[] sound) {
    int best = 0;
    for (int i = 0; i < sound.length / 2; i++) {
      best = Math.abs(sound[2 * i]) > Math.abs(sound[2 * best]) ? i : best;
    }
    return best;
  }
}
