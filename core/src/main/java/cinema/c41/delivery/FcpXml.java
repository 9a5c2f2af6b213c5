package cinema.c41.delivery;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;

/// The timeline as FCPXML 1.9, which Final Cut Pro 10.5 and DaVinci Resolve 17 and all later ones
/// read.
///
/// The first video track is the spine; everything else is connected to it, by lane: pictures above,
/// sounds below. Final Cut gets the takes of a clip as an audition whose pick is the circled one.
/// Resolve's manual does not name auditions among what it reads, so there the others are disabled
/// clips on lanes above.
public final class FcpXml {
  private static final String VERSION = "1.9";

  private FcpXml() {}

  /// For Final Cut Pro.
  ///
  /// @param folder the film's folder, absolute; media are addressed absolutely
  public static String text(Timeline timeline, String folder) {
    return document(timeline, new FcpStory(timeline, folder, true));
  }

  /// For DaVinci Resolve.
  ///
  /// @param folder the film's folder, absolute; media are addressed absolutely
  public static String textForResolve(Timeline timeline, String folder) {
    var tracks = new ArrayList<>(timeline.tracks());
    tracks.addAll(Alternates.tracks(timeline, Track.Kind.VIDEO));
    tracks.addAll(Alternates.tracks(timeline, Track.Kind.AUDIO));
    var all =
        new Timeline(
            timeline.name(), timeline.rate(), timeline.size(), timeline.startFrame(), tracks);
    return document(all, new FcpStory(all, folder, false));
  }

  private static String document(Timeline timeline, FcpStory story) {
    if (timeline.clips().isEmpty()) {
      throw new C41Exception(DeliveryProblems.nothingToDeliver(timeline.name(), "FCPXML"));
    }
    Xml sequence = sequence(timeline, story);
    var resources = new ArrayList<Xml>();
    resources.add(format(timeline));
    resources.addAll(story.assets());
    Xml project = Xml.of("project", sequence).with("name", timeline.name());
    Xml event = Xml.of("event", project).with("name", timeline.name());
    return Xml.of("fcpxml", Xml.of("resources", resources), Xml.of("library", event))
        .with("version", VERSION)
        .document("fcpxml");
  }

  private static Xml sequence(Timeline timeline, FcpStory story) {
    var time = new Time(timeline.rate());
    return Xml.of("sequence", Xml.of("spine", story.spine()))
        .with("format", FcpStory.FORMAT)
        .with("duration", time.of(timeline.duration()))
        .with("tcStart", time.of(timeline.startFrame()))
        .with("tcFormat", "NDF")
        .with("audioLayout", "stereo")
        .with("audioRate", "48k");
  }

  private static Xml format(Timeline timeline) {
    return Xml.of("format")
        .with("id", FcpStory.FORMAT)
        .with("frameDuration", new Time(timeline.rate()).frame())
        .with("width", Integer.toString(timeline.size().width()))
        .with("height", Integer.toString(timeline.size().height()))
        .with("colorSpace", "1-1-1 (Rec. 709)");
  }

  /// Frames as FCPXML wants them: seconds as a fraction, every one a multiple of the frame's
  /// duration.
  record Time(FrameRate rate) {
    /// How long a frame is: `100/2400s`, `1001/24000s`.
    String frame() {
      return frames(1);
    }

    /// Whole seconds are written short, as Final Cut does: `3600s`.
    String of(long frames) {
      long units = frames * rate.denominator();
      return units % rate.numerator() == 0 ? units / rate.numerator() + "s" : frames(frames);
    }

    private String frames(long count) {
      // Final Cut names its own formats by a frame of 100/2400 s, not of 1/24 s.
      int scale = rate.denominator() == 1 ? 100 : 1;
      return count * rate.denominator() * scale + "/" + (long) rate.numerator() * scale + "s";
    }
  }
}
