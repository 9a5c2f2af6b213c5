package cinema.c41.engines.ffmpeg;

import java.util.List;

/// One colour for everything that leaves the cutting room: BT.709 primaries, transfer and matrix,
/// limited range, and tags that say so. A file without tags is shown with the wrong matrix by
/// players that assume another one, and looks faded or off in hue.
final class Colour {
  /// Says what the frames are, for muxers and encoders that ask the frames.
  static final String TAGGED =
      "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709";

  /// What the scaler makes of any picture. The scaler believes the tags of what comes in: BT.709
  /// stays as it is, RGB is converted once, and YUV without tags is taken for BT.601, which is what
  /// ffmpeg makes of RGB when nobody tells it anything.
  static final String SCALED_OUT = "out_range=tv:out_color_matrix=bt709";

  /// The same for encoder and container.
  static final List<String> ENCODER_TAGS =
      List.of(
          "-colorspace",
          "bt709",
          "-color_primaries",
          "bt709",
          "-color_trc",
          "bt709",
          "-color_range",
          "tv",
          "-movflags",
          "+write_colr");

  private Colour() {}
}
