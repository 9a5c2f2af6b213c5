package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Work of the cutting room, done by ffmpeg. Sound is always 48 kHz; lengths in samples are at that
/// rate.
public sealed interface PostJob extends EngineJob {
  /// How a picture is encoded. All are BT.709, limited range, tagged as such.
  enum Codec {
    /// For the web: yuv420p, every segment starts with a key frame and ends in a closed group, so
    /// segments of one size and rate can be joined without encoding again.
    H264,
    /// ProRes 422 HQ for editors: 10 bit, vendor `apl0`.
    PRORES
  }

  /// Cut frames out of a take and encode them, at the delivery's size and rate. Produces `segment`
  /// (`video/mp4` or `video/quicktime`), with exactly `frames` frames and no sound, and the fact
  /// `copied`: whether the frames are those of the take, as it was encoded.
  record Conform(
      AssetId video, long startFrame, long frames, FrameSize size, FrameRate rate, Codec codec)
      implements PostJob {}

  /// A sound somewhere on a stem.
  ///
  /// @param samples how long it is heard: a longer sound is cut, a shorter one repeated; 0 for as
  ///     long as it is
  /// @param gain in decibels
  record Placed(AssetId sound, long startSample, long samples, double gain) {
    /// From there to its end, at its own level.
    public static Placed whole(AssetId sound, long startSample) {
      return new Placed(sound, startSample, 0, 0);
    }
  }

  /// Lay sounds on one stem. Produces `stem`, an `audio/wav` (48 kHz, 24 bit, `channels`
  /// channels) of exactly `samples` samples. No sounds make a silent stem: that is asked for,
  /// not a fault.
  record Stem(List<Placed> sounds, long samples, int channels) implements PostJob {
    public Stem {
      sounds = List.copyOf(sounds);
    }
  }

  /// The quiet of a place, made from filtered noise: `sea`, `street`, `room`, `wind`, `rain`,
  /// `night`, `kitchen`. Produces `tone`, an `audio/wav` that can be repeated without a seam.
  record RoomTone(String kind, long samples, long seed) implements PostJob {}

  /// Sum the stems and bring the sum to a loudness in two passes (EBU R 128). Produces `master`, an
  /// `audio/wav` (48 kHz, 24 bit, stereo), with the measured facts `lufs`, `peak` and `range`.
  ///
  /// @param lufs integrated loudness to reach
  /// @param peak highest true peak, in dBTP
  record Master(List<AssetId> stems, double lufs, double peak) implements PostJob {
    public Master {
      stems = List.copyOf(stems);
    }
  }

  /// Encode finished sound as a delivery holds it: AAC beside H.264, PCM of 24 bit beside ProRes.
  /// Produces `soundtrack` (`audio/mp4` or `audio/wav`) of exactly `samples` samples: longer sound
  /// is cut, shorter is filled with silence.
  record Soundtrack(AssetId sound, long samples, Codec codec) implements PostJob {}

  /// Join segments and sound into one file, both as they are. Produces `reel`.
  ///
  /// @param sound a soundtrack of the same codec
  /// @param timecode of the first frame, `01:00:00:00`; written where the container can hold one
  /// @param metadata container tags: title, comment, the mark that a machine made it
  record Reel(
      List<AssetId> segments,
      AssetId sound,
      FrameRate rate,
      Codec codec,
      String timecode,
      Map<String, String> metadata)
      implements PostJob {
    public Reel {
      segments = List.copyOf(segments);
      metadata = Map.copyOf(metadata);
    }
  }

  /// A foreign clip, or the rest of it.
  ///
  /// @param skip how many frames at its beginning are left out
  record Piece(AssetId video, int skip) {
    public Piece {
      if (skip < 0) {
        throw new IllegalArgumentException("skips " + skip + " frames");
      }
    }
  }

  /// Make a take of foreign clips, one after the other, whatever their size and rate: scaled until
  /// they fill the frame, and cut off where they are larger; frames dropped or repeated until the
  /// rate is right; what is longer is cut. Produces `picture`, a `video/mp4` of exactly `frames`
  /// frames without sound, encoded as every take is, so that it can be cut without encoding it
  /// again.
  ///
  /// @param pieces of one rate
  /// @param handle how many of the frames come before the shot begins; there is a key frame there
  /// @param startFrame the timecode of the first frame, as a count of frames
  record Fit(
      List<Piece> pieces, FrameSize size, FrameRate rate, long frames, long handle, long startFrame)
      implements PostJob {
    public Fit {
      pieces = List.copyOf(pieces);
      if (pieces.isEmpty() || frames < 1 || handle < 0 || startFrame < 0) {
        throw new IllegalArgumentException(
            frames + " frames from " + handle + " of " + pieces.size() + " clips");
      }
    }
  }

  /// One frame of a video. Produces `still`, an image of this kind at most `width` pixels wide.
  record Still(AssetId video, long frame, int width, Image image) implements PostJob {
    /// To be looked at.
    public Still(AssetId video, long frame, int width) {
      this(video, frame, width, Image.JPEG);
    }
  }

  /// How a still is kept.
  enum Image {
    /// Small, for people: `image/jpeg`.
    JPEG,
    /// Exactly as it was decoded, to be worked on: `image/png`.
    PNG
  }

  /// Look at and listen to an asset before it counts. Produces `report` (`application/json`)
  /// whose facts are what was measured, or fails with a problem that blames the take and names
  /// every fault.
  ///
  /// @param seen videos that were looked at before. When the picture is theirs to the byte, one
  ///     after the other, it is not looked at frame by frame again
  /// @param heard a soundtrack that is listened to by itself. When a picture that was seen before
  ///     has its sound to the byte, that is not listened to again
  record Check(AssetId media, Expectation expectation, List<AssetId> seen, Optional<AssetId> heard)
      implements PostJob {
    public Check {
      seen = List.copyOf(seen);
    }

    /// Of something that nobody has seen or heard before.
    public static Check of(AssetId media, Expectation expectation) {
      return new Check(media, expectation, List.of(), Optional.empty());
    }
  }

  /// What an asset must be like.
  sealed interface Expectation {
    /// A moving picture: exact frames, size and rate; not black, not frozen for longer than
    /// `longestFreeze` seconds, BT.709 tags.
    record Moving(long frames, FrameSize size, FrameRate rate, double longestFreeze)
        implements Expectation {}

    /// Speech: about this long, not silent, not clipped.
    record Speech(long samples) implements Expectation {}

    /// A film's sound: of this length, not silent when it `speaks`, at the loudness and under the
    /// peak.
    record Sound(long samples, boolean speaks, double lufs, double peak) implements Expectation {}

    /// A picture from a model: decodes, shows something that can be seen.
    ///
    /// @param least about how large it is at the least; empty when nobody can say
    record Still(Optional<FrameSize> least) implements Expectation {}

    /// A clip from a model: at least `frames` frames, not black, not frozen for longer than
    /// `longestFreeze` seconds.
    ///
    /// @param least about how large it is at the least; empty when nobody can say
    /// @param rate frames in a second; empty when nobody can say
    /// @param sounds whether something must be heard in it
    record Clip(
        long frames,
        Optional<FrameSize> least,
        Optional<Double> rate,
        double longestFreeze,
        boolean sounds)
        implements Expectation {}

    /// Sound from a model: about this long, not silent, not clipped.
    ///
    /// @param seconds 0 when nobody can say
    record Recording(double seconds) implements Expectation {}

    /// A whole reel: picture as above; sound as long as the picture to within a frame, not
    /// silent when it `speaks`, at the loudness and under the peak.
    record Whole(Moving picture, boolean speaks, double lufs, double peak) implements Expectation {}
  }
}
