package cinema.c41.delivery;

import cinema.c41.engine.PostJob;

/// What a reel has to be like: how it is encoded, and how loud it is (EBU R 128).
///
/// @param codec H.264 for the web, ProRes for editors
/// @param lufs integrated loudness
/// @param peak highest true peak, in dBTP
public record DeliverySpec(PostJob.Codec codec, double lufs, double peak) {
  /// What the web plays at: YouTube, Spotify.
  public static final DeliverySpec WEB = new DeliverySpec(PostJob.Codec.H264, -14, -1);

  /// What European broadcasters ask for.
  public static final DeliverySpec BROADCAST = new DeliverySpec(PostJob.Codec.PRORES, -23, -1);

  public DeliverySpec {
    if (lufs > 0 || peak > 0) {
      throw new IllegalArgumentException(lufs + " LUFS, " + peak + " dBTP is above full scale");
    }
  }

  public DeliverySpec withCodec(PostJob.Codec other) {
    return new DeliverySpec(other, lufs, peak);
  }

  /// With its dot: `.mp4`, `.mov`.
  public String extension() {
    return switch (codec) {
      case H264 -> ".mp4";
      case PRORES -> ".mov";
    };
  }

  public String mediaType() {
    return switch (codec) {
      case H264 -> "video/mp4";
      case PRORES -> "video/quicktime";
    };
  }
}
