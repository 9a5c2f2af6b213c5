package cinema.c41.engines.ffmpeg;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What can go wrong in the cutting room.
final class FfmpegProblems {
  private static final Fix RESUME =
      new Fix("start the run again; what is finished is kept", "c41 resume");

  /// Where other programs keep their own words for a full disk.
  private static final List<String> FULL =
      List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

  /// The code of [#failed].
  static final Code FAILED = Code.parse("ffmpeg/failed");

  private FfmpegProblems() {}

  /// ffmpeg ended with an error.
  static Problem failed(String work, List<String> tail) {
    return new Problem(
        FAILED,
        "ffmpeg could not " + work,
        tail.isEmpty() ? "it did not say why" : tail.getLast(),
        List.of(RESUME, new Fix("see whether the ffmpeg in use is sound", "c41 doctor")),
        new Retry.After(Duration.ofSeconds(2)),
        Blame.ENGINE,
        tail);
  }

  static boolean saysDiskFull(List<String> lines) {
    return lines.stream().anyMatch(line -> FULL.stream().anyMatch(line::contains));
  }

  /// There was no room for the result.
  static Problem diskFull(Path folder, long free, List<String> tail) {
    return Problem.ofMachine(
            "ffmpeg/disk-full",
            "the disk is full",
            free / 1_000_000 + " MB are free where " + folder + " is",
            Fix.byHand("make room there, or move the data folder to a larger disk"),
            RESUME)
        .withEvidence(tail);
  }

  /// The source ends before the cut does.
  static Problem shortTake(long needed, long found) {
    return new Problem(
        Code.parse("ffmpeg/short-take"),
        "the take is too short for the cut",
        "the cut needs " + needed + " frames of it, but it gave " + found,
        List.of(
            new Fix("see the takes of the shot", "c41 takes"),
            Fix.byHand("shoot it again, or circle a longer take")),
        new Retry.Never(),
        Blame.TAKE,
        List.of());
  }

  /// What an engine made ends before the shot does.
  static Problem shortClip(long needed, long found) {
    return new Problem(
        Code.parse("ffmpeg/short-clip"),
        "what was made is too short for the shot",
        "the shot needs " + needed + " frames with its handles, and this gave " + found,
        List.of(
            RESUME,
            Fix.byHand("if it comes out too short again, the preset says wrongly how long it is")),
        new Retry.After(Duration.ZERO),
        Blame.TAKE,
        List.of());
  }

  /// ffmpeg ended well, but with another number of frames than it was told to make.
  static Problem wrongLength(String work, long asked, long made) {
    return new Problem(
        Code.parse("ffmpeg/wrong-length"),
        "ffmpeg made " + made + " frames instead of " + asked + " to " + work,
        "frames were lost or doubled on the way",
        List.of(RESUME, new Fix("see which ffmpeg is in use", "c41 doctor")),
        new Retry.After(Duration.ofSeconds(2)),
        Blame.ENGINE,
        List.of());
  }

  /// There is no such room tone.
  static Problem unknownRoomTone(String kind, List<String> known) {
    return Problem.ofRequest(
        "ffmpeg/unknown-room-tone",
        "there is no room tone '" + kind + "'",
        "these are there: " + String.join(", ", known),
        Fix.byHand("ask for one of them"));
  }

  /// What was made is not fit to be a take.
  static Problem unfitTake(List<String> faults, List<String> measured) {
    return new Problem(
        Code.parse("ffmpeg/unfit-take"),
        faults.size() == 1 ? "the take has a fault" : "the take has " + faults.size() + " faults",
        String.join("; ", faults),
        List.of(
            RESUME,
            Fix.byHand("if it fails in the same way again, the engine that made it is at fault")),
        new Retry.After(Duration.ZERO),
        Blame.TAKE,
        measured);
  }
}
