package cinema.c41.delivery;

import cinema.c41.base.C41Exception;
import cinema.c41.base.FrameRate;
import cinema.c41.timeline.Timecode;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.ArrayList;
import java.util.List;

/// The timeline as Final Cut Pro 7 XML (xmeml 5), which Premiere Pro and DaVinci Resolve read.
///
/// The takes that are not in the cut lie on disabled tracks named `ALT` above the pictures.
/// Premiere makes a bin item of every take that way. A stereo sound is two tracks, left and right,
/// that Premiere folds into one.
public final class Fcp7Xml {
  private Fcp7Xml() {}

  /// @param folder the film's folder, absolute; media are addressed absolutely
  public static String text(Timeline timeline, String folder) {
    if (timeline.clips().isEmpty()) {
      throw new C41Exception(DeliveryProblems.nothingToDeliver(timeline.name(), "Final Cut 7 XML"));
    }
    var tracks = new Fcp7Tracks(timeline, folder);
    Xml sequence =
        Xml.of(
                "sequence",
                Xml.text("name", timeline.name()),
                Xml.number("duration", timeline.duration()),
                rate(timeline.rate()),
                timecode(timeline.startFrame(), timeline.rate(), List.of()),
                Xml.of("media", video(timeline, tracks), audio(timeline, tracks)))
            .with("id", "sequence-1");
    return Xml.of("xmeml", sequence).with("version", "5").document("xmeml");
  }

  static Xml rate(FrameRate rate) {
    return Xml.of("rate", Xml.number("timebase", rate.timebase()), Xml.flag("ntsc", rate.isNtsc()));
  }

  static Xml timecode(long frame, FrameRate rate, List<Xml> more) {
    return Xml.of(
            "timecode",
            rate(rate),
            Xml.text("string", Timecode.format(frame, rate)),
            Xml.number("frame", frame),
            Xml.text("displayformat", "NDF"))
        .plus(more);
  }

  /// The size of pictures; without it Resolve shows an empty sequence.
  static Xml picture(Timeline timeline) {
    return Xml.of(
        "samplecharacteristics",
        rate(timeline.rate()),
        Xml.number("width", timeline.size().width()),
        Xml.number("height", timeline.size().height()),
        Xml.flag("anamorphic", false),
        Xml.text("pixelaspectratio", "square"),
        Xml.text("fielddominance", "none"));
  }

  private static Xml video(Timeline timeline, Fcp7Tracks tracks) {
    var all = new ArrayList<Xml>();
    all.add(Xml.of("format", picture(timeline)));
    var pictures = new ArrayList<>(timeline.tracks(Track.Kind.VIDEO));
    pictures.addAll(Alternates.tracks(timeline, Track.Kind.VIDEO));
    all.addAll(tracks.video(pictures));
    return Xml.of("video", all);
  }

  private static Xml audio(Timeline timeline, Fcp7Tracks tracks) {
    var all = new ArrayList<Xml>();
    all.add(Xml.number("numOutputChannels", 2));
    Xml samples =
        Xml.of("samplecharacteristics", Xml.number("depth", 24), Xml.number("samplerate", 48_000));
    all.add(Xml.of("format", samples));
    all.add(Xml.of("outputs", group(1), group(2)));
    var sounds = new ArrayList<>(timeline.tracks(Track.Kind.AUDIO));
    sounds.addAll(Alternates.tracks(timeline, Track.Kind.AUDIO));
    all.addAll(tracks.audio(sounds));
    return Xml.of("audio", all);
  }

  private static Xml group(int index) {
    return Xml.of(
        "group",
        Xml.number("index", index),
        Xml.number("numchannels", 1),
        Xml.number("downmix", 0),
        Xml.of("channel", Xml.number("index", index)));
  }
}
