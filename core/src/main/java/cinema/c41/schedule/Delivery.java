package cinema.c41.schedule;

import java.util.EnumSet;
import java.util.Set;

/// What a film can be delivered as.
public enum Delivery {
  H264("h264", "H.264 in MP4, for the web"),
  PRORES("prores", "ProRes 422 HQ in QuickTime, for editors"),
  STEMS("stems", "dialogue, music and effects as 24-bit WAV"),
  SRT("srt", "subtitles for players"),
  VTT("vtt", "subtitles for the web, with speakers"),
  OTIO("otio", "OpenTimelineIO, every take as a media reference"),
  OTIOZ("otioz", "OpenTimelineIO with its media in one file"),
  FCPXML("fcpxml", "for Resolve and Final Cut"),
  FCP7("fcp7", "Final Cut 7 XML, for Premiere"),
  EDL("edl", "CMX 3600, for everything else"),
  SHEET("sheet", "the boards on pages, as PDF"),
  POSTER("poster", "one frame, as JPEG");

  private final String word;
  private final String title;

  Delivery(String word, String title) {
    this.word = word;
    this.title = title;
  }

  /// As it is typed: `h264`.
  public String word() {
    return word;
  }

  public String title() {
    return title;
  }

  /// What a film is delivered as when nothing else is said: everything that is quick to make.
  public static Set<Delivery> usual() {
    return EnumSet.complementOf(EnumSet.of(PRORES, OTIOZ));
  }
}
