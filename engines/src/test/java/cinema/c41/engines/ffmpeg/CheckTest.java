package cinema.c41.engines.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Blame;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Problem;
import cinema.c41.base.Tree;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.PostJob.Check;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Conform;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.engine.PostJob.Expectation.Moving;
import cinema.c41.engine.PostJob.Expectation.Sound;
import cinema.c41.engine.PostJob.Expectation.Speech;
import cinema.c41.engine.PostJob.Expectation.Whole;
import cinema.c41.engine.PostJob.Master;
import cinema.c41.engine.PostJob.Reel;
import cinema.c41.engine.PostJob.Soundtrack;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.process.Child;
import cinema.c41.engines.process.ChildSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class CheckTest {
  private static final FrameRate RATE = FrameRate.FPS_24;

  private final Ffmpeg ffmpeg;

  @TempDir Path folder;

  private CuttingRoom room;
  private Footage footage;

  CheckTest(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
    this.room = new CuttingRoom(ffmpeg, Path.of(""));
    this.footage = Footage.small(ffmpeg, RATE);
  }

  @BeforeEach
  void open() {
    room = new CuttingRoom(ffmpeg, folder);
  }

  @Test
  void a_good_take_passes_with_what_was_measured() throws IOException {
    Path take = footage.film(folder.resolve("take.mp4"), 48);

    Produced report = room.make(check(take, moving(48)));

    assertThat(report.mediaType()).isEqualTo("application/json");
    assertThat(report.facts().whole("frames")).isEqualTo(48);
    assertThat(report.facts().at("size")).isEqualTo(Tree.text("320x180"));
    assertThat(report.facts().at("rate")).isEqualTo(Tree.text("24/1"));
    assertThat(report.facts().at("colours")).isEqualTo(Tree.text("tv bt709 bt709 bt709"));
    assertThat(report.facts().decimal("longest-freeze")).isZero();
    assertThat(Files.readString(report.file())).contains("\"frames\": 48");
  }

  @Test
  void a_good_take_passes_at_rates_that_are_no_whole_number() {
    var ntsc = Footage.small(ffmpeg, FrameRate.FPS_29_97);
    Path take = ntsc.film(folder.resolve("take.mp4"), 40);

    room.make(check(take, new Moving(40, Footage.SMALL, FrameRate.FPS_29_97, 1)));
  }

  @Test
  void wrong_frames_size_and_rate_are_all_named_at_once() {
    Path take = footage.film(folder.resolve("take.mp4"), 47);
    var wanted = new Moving(48, new FrameSize(640, 360), FrameRate.FPS_25, 1);

    Problem problem = room.fail(check(take, wanted));

    assertThat(problem.code()).hasToString("ffmpeg/unfit-take");
    assertThat(problem.blame()).isEqualTo(Blame.TAKE);
    assertThat(problem.what()).contains("3 faults");
    assertThat(problem.why())
        .contains("47 frames instead of 48")
        .contains("320x180 instead of 640x360")
        .contains("24/1 frames a second instead of 25");
    assertThat(problem.evidence()).contains("frames: 47", "size: \"320x180\"");
  }

  @Test
  void a_black_take_is_black() {
    Path take = footage.flat(folder.resolve("take.mp4"), 72, 0x000000);

    assertThat(room.fail(check(take, moving(72))).why())
        .contains("it is black for 2.96 s of 3.00 s");
  }

  @Test
  void a_take_of_one_flat_colour_shows_nothing() {
    Path take = footage.flat(folder.resolve("take.mp4"), 24, 0x406080);

    assertThat(room.fail(check(take, moving(24))).why()).contains("one flat colour");
  }

  @Test
  void a_picture_that_stands_still_too_long_is_frozen_and_a_shorter_one_is_not() {
    Path take = footage.still(folder.resolve("take.mp4"), 60, 0x406080);

    Problem problem = room.fail(check(take, new Moving(60, Footage.SMALL, RATE, 1.5)));

    assertThat(problem.why()).contains("it stands still for 2.50 s from 0.00 s");
    room.make(check(take, new Moving(60, Footage.SMALL, RATE, 3)));
  }

  @Test
  void colours_without_tags_or_with_others_are_a_fault() {
    Path take = footage.film(folder.resolve("take.mp4"), 24);
    Path untagged = folder.resolve("untagged.mp4");
    run(
        "-i",
        take.toString(),
        "-vf",
        "setparams=colorspace=unknown:color_trc=unknown:color_primaries=unknown",
        "-c:v",
        "libx264",
        untagged.toString());

    assertThat(room.fail(check(untagged, moving(24))).why())
        .contains("colours are tagged unknown unknown unknown unknown instead of tv bt709");
  }

  @Test
  void damage_is_found_by_decoding_every_frame() throws IOException {
    Path take = footage.film(folder.resolve("take.mp4"), 72);
    byte[] bytes = Files.readAllBytes(take);
    var random = new SplittableRandom(1);
    for (int i = bytes.length / 3; i < bytes.length / 3 + 200; i++) {
      bytes[i] = (byte) random.nextInt(256);
    }
    Files.write(take, bytes);

    assertThat(room.fail(check(take, moving(72))).why()).contains("does not decode cleanly");
  }

  @Test
  void what_is_no_video_at_all_does_not_decode_either() throws IOException {
    Path text = Files.writeString(folder.resolve("take.mp4"), "{\"error\": \"out of memory\"}");

    assertThat(room.fail(check(text, moving(24))).why())
        .contains("does not decode")
        .contains("no picture");
  }

  @Test
  void speech_passes_and_is_measured() {
    Path speech = Sounds.speech(folder.resolve("voice.wav"), 1.5, 0.6);

    Produced report = room.make(check(speech, new Speech(72_000)));

    assertThat(report.facts().whole("samples")).isEqualTo(72_000);
    assertThat(report.facts().decimal("peak")).isBetween(-8.0, 0.0);
  }

  @Test
  void silence_is_no_speech_and_neither_is_something_much_shorter() {
    Path silence = Sounds.silence(folder.resolve("silence.wav"), 1);

    Problem problem = room.fail(check(silence, new Speech(96_000)));

    assertThat(problem.why()).contains("it is silent").contains("lasts 1.00 s instead of 2.00 s");
  }

  @Test
  void clipped_speech_is_clipped_and_loud_speech_is_not() {
    Path clipped = Sounds.speech(folder.resolve("clipped.wav"), 1, 2.5);
    Path loud = Sounds.speech(folder.resolve("loud.wav"), 1, 0.95);

    assertThat(room.fail(check(clipped, new Speech(48_000))).why()).contains("clipped");
    room.make(check(loud, new Speech(48_000)));
  }

  @Test
  void a_whole_reel_passes_and_each_of_its_faults_is_found() {
    Path reel = reel(Sounds.speech(folder.resolve("dx.wav"), 3, 0.2), -16);

    room.make(check(reel, new Whole(moving(72), true, -16, -1)));
    Problem tooLoud = room.fail(check(reel, new Whole(moving(72), true, -23, -1)));

    assertThat(tooLoud.why()).contains("its loudness is -16").contains("instead of -23");
  }

  @Test
  void a_reel_that_should_speak_and_is_silent_is_unfit_and_a_silent_film_is_not() {
    Path reel = reel(Sounds.silence(folder.resolve("dx.wav"), 3), -16);

    Problem problem = room.fail(check(reel, new Whole(moving(72), true, -16, -1)));

    assertThat(problem.why()).contains("silent, though somebody speaks");
    room.make(check(reel, new Whole(moving(72), false, -16, -1)));
  }

  @Test
  void a_reel_without_sound_or_with_too_little_is_unfit() {
    Path take = footage.film(folder.resolve("take.mp4"), 72);
    Path reel = reel(Sounds.speech(folder.resolve("dx.wav"), 3, 0.2), -16);
    Path shorter = folder.resolve("shorter.mp4");
    run("-i", reel.toString(), "-c:v", "copy", "-af", "atrim=end=2", shorter.toString());

    Problem silent = room.fail(check(take, new Whole(moving(72), true, -16, -1)));
    Problem tooShort = room.fail(check(shorter, new Whole(moving(72), true, -16, -1)));

    assertThat(silent.why()).contains("no sound");
    assertThat(tooShort.why()).contains("its sound is 0.99 s shorter than its picture");
  }

  @Test
  void a_picture_made_of_others_that_were_looked_at_is_not_looked_at_again() {
    AssetId still = segment(footage.still(folder.resolve("still.mp4"), 48, 0x804020), 48);
    AssetId moving = segment(footage.film(folder.resolve("moving.mp4"), 48), 48);
    Path reel = reel(List.of(still, moving), Sounds.speech(folder.resolve("dx.wav"), 4, 0.2), -16);
    var wanted = new Whole(new Moving(96, Footage.SMALL, RATE, 1), true, -16, -1);

    Produced report = room.make(check(reel, wanted, List.of(still, moving), Optional.empty()));
    Problem unseen = room.fail(check(reel, wanted));
    Problem others = room.fail(check(reel, wanted, List.of(moving, still), Optional.empty()));

    assertThat(report.facts().whole("frames")).isEqualTo(96);
    assertThat(report.facts().text("colours")).isEqualTo("tv bt709 bt709 bt709");
    assertThat(report.facts().at("seen-before").asFlag()).isTrue();
    assertThat(unseen.why()).contains("it stands still for 2");
    assertThat(others.why()).contains("it stands still for 2");
  }

  @Test
  void a_picture_that_was_damaged_after_others_had_been_looked_at_is_unfit() throws IOException {
    AssetId segment = segment(footage.film(folder.resolve("moving.mp4"), 72), 72);
    Path reel = reel(List.of(segment), Sounds.speech(folder.resolve("dx.wav"), 3, 0.2), -16);
    byte[] bytes = Files.readAllBytes(reel);
    int frames = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("mdat");
    Arrays.fill(bytes, frames + 3000, frames + 9000, (byte) 0x55);
    Path damaged = Files.write(folder.resolve("damaged.mp4"), bytes);

    Problem problem =
        room.fail(
            check(
                damaged, new Whole(moving(72), true, -16, -1), List.of(segment), Optional.empty()));

    assertThat(problem.why()).contains("does not decode cleanly");
  }

  @Test
  void a_sound_is_as_long_and_as_loud_as_promised_and_is_not_listened_to_again_in_the_reel() {
    AssetId segment = segment(footage.film(folder.resolve("moving.mp4"), 72), 72);
    AssetId sound = soundtrack(Sounds.speech(folder.resolve("dx.wav"), 3, 0.2), 3, -16);
    AssetId other = soundtrack(Sounds.speech(folder.resolve("other.wav"), 3, 0.1), 3, -16);
    Path reel = room.file(reel(List.of(segment), sound));
    var loud = new Whole(moving(72), true, -16, -1);
    var quiet = new Whole(moving(72), true, -26, -1);

    Produced heard = room.make(Check.of(sound, new Sound(3 * 48_000, true, -16, -1)));
    Produced report = room.make(check(reel, quiet, List.of(segment), Optional.of(sound)));
    Produced listened = room.make(check(reel, loud, List.of(segment), Optional.of(other)));
    Problem wrong = room.fail(Check.of(sound, new Sound(5 * 48_000, true, -26, -1)));
    Problem unheard = room.fail(check(reel, quiet, List.of(segment), Optional.of(other)));

    assertThat(heard.facts().decimal("lufs")).isCloseTo(-16, within(1.0));
    assertThat(report.facts().at("heard-before").asFlag()).isTrue();
    assertThat(listened.facts().find("heard-before")).isEmpty();
    assertThat(wrong.why()).contains("1.99 s shorter than it should be", "its loudness is");
    assertThat(unheard.why()).contains("its loudness is");
  }

  private AssetId soundtrack(Path dx, long seconds, double lufs) {
    Path master = room.file(new Master(List.of(room.asset(dx)), lufs, -1));
    var encoding = new Soundtrack(room.asset(master), seconds * 48_000, Codec.H264);
    return room.asset(room.file(encoding));
  }

  private static Reel reel(List<AssetId> segments, AssetId sound) {
    return new Reel(segments, sound, RATE, Codec.H264, "01:00:00:00", Map.of());
  }

  private AssetId segment(Path take, long frames) {
    return room.asset(
        room.file(new Conform(room.asset(take), 0, frames, Footage.SMALL, RATE, Codec.H264)));
  }

  private Path reel(Path dx, double lufs) {
    Path take = footage.film(folder.resolve("take.mp4"), 72);
    return reel(List.of(segment(take, 72)), dx, lufs);
  }

  private Path reel(List<AssetId> segments, Path dx, double lufs) {
    Path master = room.file(new Master(List.of(room.asset(dx)), lufs, -1));
    long samples = new Screening(ffmpeg, master).samples(2);
    var encoding = new Soundtrack(room.asset(master), samples, Codec.H264);
    return room.file(reel(segments, room.asset(room.file(encoding))));
  }

  private Check check(
      Path media, Expectation expectation, List<AssetId> seen, Optional<AssetId> heard) {
    return new Check(room.asset(media), expectation, seen, heard);
  }

  private Check check(Path media, Expectation expectation) {
    return Check.of(room.asset(media), expectation);
  }

  private static Moving moving(long frames) {
    return new Moving(frames, Footage.SMALL, RATE, 5);
  }

  private void run(String... arguments) {
    var command = new ArrayList<>(List.of(ffmpeg.program().toString(), "-v", "error", "-y"));
    command.addAll(List.of(arguments));
    Child.output(new ChildSpec("ffmpeg", command, folder, Duration.ofMinutes(1)));
  }
}
