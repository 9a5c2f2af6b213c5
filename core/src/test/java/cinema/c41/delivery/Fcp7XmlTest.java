package cinema.c41.delivery;

import static cinema.c41.delivery.XmlReader.children;
import static cinema.c41.delivery.XmlReader.number;
import static cinema.c41.delivery.XmlReader.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cinema.c41.base.FrameRate;
import cinema.c41.testkit.Golden;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timecode;
import cinema.c41.timeline.Timeline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class Fcp7XmlTest {
  private static final String FOLDER = "/films/Früh & spät 100%/it's";

  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_film_is_read_back_frame_by_frame(FrameRate rate) {
    var film = Timelines.lastOrders(rate);

    var read = new Fcp7Reader(Fcp7Xml.text(film, FOLDER), FOLDER);

    assertThat(read.track("V1")).isEqualTo(expected(film, "V1"));
    assertThat(read.track("DX")).isEqualTo(expected(film, "DX"));
    assertThat(read.track("MX")).isEqualTo(expected(film, "MX"));
    assertThat(number(read.sequence(), "duration")).isEqualTo(film.duration());
    assertThat(number(read.sequence(), "timecode", "frame")).isEqualTo(film.startFrame());
    assertThat(text(read.sequence(), "timecode", "string"))
        .isEqualTo(Timecode.format(film.startFrame(), rate));
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_wild_cut_of_hundreds_of_clips_is_read_back(FrameRate rate) {
    var film = Timelines.wild(rate, 120, 41);

    var read = new Fcp7Reader(Fcp7Xml.text(film, FOLDER), FOLDER);

    for (String name : List.of("V1", "V2", "DX 1", "MX", "FX")) {
      assertThat(read.track(name)).isEqualTo(expected(film, name)).hasSizeGreaterThan(119);
    }
    assertThat(read.toldTwice()).isZero();
  }

  @Test
  void both_channels_of_a_stereo_sound_are_there_and_linked() {
    var film = Timelines.lastOrders(FrameRate.FPS_24);

    var read = new Fcp7Reader(Fcp7Xml.text(film, FOLDER), FOLDER);

    assertThat(read.track("MX/2")).isEqualTo(onLane(read.track("MX"), "MX/2"));
    var ids = read.tracks("audio").stream().map(track -> children(track, "clipitem")).toList();
    Element right = ids.get(2).getFirst();
    assertThat(children(right, "link").stream().map(link -> text(link, "linkclipref")))
        .containsExactly(ids.get(1).getFirst().getAttribute("id"), right.getAttribute("id"));
    assertThat(number(right, "sourcetrack", "trackindex")).isEqualTo(2);
  }

  @Test
  void the_other_takes_lie_disabled_above_what_they_could_replace() {
    var film = Timelines.lastOrders(FrameRate.FPS_24);

    var read = new Fcp7Reader(Fcp7Xml.text(film, FOLDER), FOLDER);

    // The second take starts at frame 1000 of its own timecode, the others at 0 and 2000.
    assertThat(read.track("ALTx"))
        .extracting(ReadClip::name, clip -> clip.source().start(), ReadClip::record)
        .containsExactly(tuple("12A-1", 8L, record(film, 0)), tuple("12B-1", 10L, record(film, 1)));
    assertThat(read.track("ALT 2x"))
        .extracting(ReadClip::name, clip -> clip.source().start(), ReadClip::record)
        .containsExactly(tuple("12B-3", 2010L, record(film, 1)));
  }

  @ParameterizedTest
  @MethodSource("rates")
  void resolve_finds_a_format_before_the_tracks(FrameRate rate) {
    String text = Fcp7Xml.text(Timelines.lastOrders(rate), FOLDER);

    var video = XmlReader.at(new Fcp7Reader(text, FOLDER).sequence(), "media", "video");

    assertThat(children(video).getFirst().getTagName()).isEqualTo("format");
    Element samples = XmlReader.at(video, "format", "samplecharacteristics");
    assertThat(number(samples, "width")).isEqualTo(1920);
    assertThat(number(samples, "rate", "timebase")).isEqualTo(rate.timebase());
    assertThat(text(samples, "rate", "ntsc")).isEqualTo(rate.isNtsc() ? "TRUE" : "FALSE");
  }

  @Test
  void a_marker_without_length_says_so() {
    String text = Fcp7Xml.text(Timelines.lastOrders(FrameRate.FPS_24), FOLDER);

    String packed = text.replaceAll(">\\s+<", "><");
    assertThat(packed).contains("<in>30</in><out>-1</out>", "<in>48</in><out>60</out>");
  }

  @Test
  void every_id_is_given_once() {
    var film = Timelines.wild(FrameRate.FPS_24, 60, 44);

    var all = XmlReader.all(XmlReader.parse(Fcp7Xml.text(film, FOLDER)));

    assertThat(all.stream().filter(each -> each.getTagName().equals("clipitem")))
        .extracting(each -> each.getAttribute("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_golden_film() {
    String text = Fcp7Xml.text(Timelines.lastOrders(FrameRate.FPS_25), "/films/last-orders");

    Golden.assertMatches("delivery-last-orders.xml", text);
  }

  @Test
  void a_folder_that_is_not_absolute_is_refused() {
    assertThatThrownBy(() -> Fcp7Xml.text(Timelines.lastOrders(FrameRate.FPS_24), "films/x"))
        .hasMessageContaining("delivery/folder-not-absolute");
  }

  @Test
  void nothing_is_delivered_of_nothing() {
    var empty = new Timeline("Empty", FrameRate.FPS_24, Timelines.HD, 0, List.of());

    assertThatThrownBy(() -> Fcp7Xml.text(empty, FOLDER))
        .hasMessageContaining("delivery/nothing-to-deliver");
  }

  private static List<ReadClip> expected(Timeline film, String track) {
    return ReadClip.of(film.track(track), track).stream().map(ReadClip::alone).toList();
  }

  private static List<ReadClip> onLane(List<ReadClip> clips, String lane) {
    return clips.stream().map(clip -> clip.on(lane)).toList();
  }

  private static TimeRange record(Timeline film, int clip) {
    return film.track("V1").clips().get(clip).record();
  }
}
