package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.FrameRate;
import cinema.c41.testkit.Golden;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class FcpXmlTest {
  private static final String FOLDER = "/films/Früh & spät 100%/it's";

  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_film_is_read_back_frame_by_frame(FrameRate rate) {
    var film = Timelines.lastOrders(rate);

    var read = new FcpXmlReader(FcpXml.text(film, FOLDER), FOLDER);

    assertThat(read.lane("0")).isEqualTo(ReadClip.of(film.track("V1"), "0"));
    assertThat(read.lane("-1")).isEqualTo(ReadClip.of(film.track("DX"), "-1"));
    assertThat(read.lane("-2")).isEqualTo(ReadClip.of(film.track("MX"), "-2"));
    assertThat(read.start()).isEqualTo(film.startFrame());
    assertThat(read.frames(read.sequence().getAttribute("duration"))).isEqualTo(film.duration());
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_wild_cut_of_hundreds_of_clips_is_read_back(FrameRate rate) {
    var film = Timelines.wild(rate, 120, 41);

    var read = new FcpXmlReader(FcpXml.text(film, FOLDER), FOLDER);

    assertLanes(read, film, true);
    assertThat(read.clips()).hasSize(film.clips().size()).hasSizeGreaterThan(600);
  }

  @ParameterizedTest
  @MethodSource("rates")
  void resolve_gets_the_other_takes_as_disabled_clips_above(FrameRate rate) {
    var film = Timelines.wild(rate, 60, 42);

    var read = new FcpXmlReader(FcpXml.textForResolve(film, FOLDER), FOLDER);

    assertLanes(read, film, false);
    assertThat(read.elements()).noneMatch(each -> each.getTagName().equals("audition"));
    var expected = alternates(film);
    assertThat(read.clips().stream().filter(clip -> clip.lane().endsWith("x")))
        .extracting(ReadClip::path)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(expected).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void the_file_keeps_the_rules_that_final_cut_enforces(FrameRate rate) {
    var film = Timelines.wild(rate, 60, 43);

    for (String text : List.of(FcpXml.text(film, FOLDER), FcpXml.textForResolve(film, FOLDER))) {
      var read = new FcpXmlReader(text, FOLDER);
      read.elements().forEach(element -> assertRules(read, element));
      assertUniqueIds(read);
      assertNoHoles(read);
    }
  }

  @Test
  void the_golden_film() {
    var film = Timelines.lastOrders(FrameRate.FPS_23_976);

    Golden.assertMatches("delivery-last-orders.fcpxml", FcpXml.text(film, "/films/last-orders"));
    Golden.assertMatches(
        "delivery-last-orders-resolve.fcpxml", FcpXml.textForResolve(film, "/films/last-orders"));
  }

  @Test
  void frames_are_written_as_final_cut_names_its_formats() {
    assertThat(new FcpXml.Time(FrameRate.FPS_24).frame()).isEqualTo("100/2400s");
    assertThat(new FcpXml.Time(FrameRate.FPS_23_976).frame()).isEqualTo("1001/24000s");
    assertThat(new FcpXml.Time(FrameRate.FPS_24).of(86_400)).isEqualTo("3600s");
    assertThat(new FcpXml.Time(FrameRate.FPS_23_976).of(86_400)).isEqualTo("86486400/24000s");
    assertThat(new FcpXml.Time(FrameRate.FPS_25).of(0)).isEqualTo("0s");
  }

  @Test
  void a_film_of_sound_alone_hangs_on_an_empty_spine() {
    var sound = new Media.External("DX", "dx.wav", new TimeRange(0, 50), Timelines.id("dx"), 2);
    List<Item> items = List.of(new Item.Gap(10), Item.Clip.of("DX", sound, new TimeRange(5, 45)));
    var track = new Track("DX", Track.Kind.AUDIO, true, items);
    var film = new Timeline("Radio", FrameRate.FPS_25, Timelines.HD, 90_000, List.of(track));

    var read = new FcpXmlReader(FcpXml.text(film, "C:\\Filme\\Käse"), "/C:/Filme/Käse");

    assertThat(read.lane("-1")).isEqualTo(ReadClip.of(track, "-1"));
    assertThat(XmlReader.children(read.spine())).hasSize(1);
  }

  @Test
  void a_disabled_track_stays_disabled() {
    var film = Timelines.lastOrders(FrameRate.FPS_24);
    var off = new Track("V1", Track.Kind.VIDEO, false, film.track("V1").items());
    var changed = new Timeline("Off", film.rate(), film.size(), 0, List.of(off));

    var read = new FcpXmlReader(FcpXml.text(changed, FOLDER), FOLDER);

    assertThat(read.lane("0x")).hasSize(2);
  }

  @Test
  void nothing_is_delivered_of_nothing() {
    var empty = new Timeline("Empty", FrameRate.FPS_24, Timelines.HD, 0, List.of());

    assertThatThrownBy(() -> FcpXml.text(empty, FOLDER))
        .hasMessageContaining("delivery/nothing-to-deliver");
  }

  private static void assertLanes(FcpXmlReader read, Timeline film, boolean takes) {
    var lanes = List.of("0", "1", "-1", "-2", "-3");
    for (int i = 0; i < lanes.size(); i++) {
      String lane = lanes.get(i);
      Stream<ReadClip> expected = ReadClip.of(film.tracks().get(i), lane).stream();
      assertThat(read.lane(lane).stream().sorted(FcpXmlTest::byRecord))
          .containsExactlyElementsOf(expected.map(clip -> takes ? clip : clip.alone()).toList());
    }
  }

  private static int byRecord(ReadClip a, ReadClip b) {
    return Long.compare(a.record().start(), b.record().start());
  }

  private static List<String> alternates(Timeline film) {
    return film.clips().stream()
        .flatMap(placed -> Alternates.of(placed.clip()).stream())
        .map(spare -> spare.media().path())
        .toList();
  }

  private static void assertRules(FcpXmlReader read, Element element) {
    for (String time : List.of("start", "offset", "duration", "tcStart", "frameDuration")) {
      if (element.hasAttribute(time)) {
        read.frames(element.getAttribute(time));
      }
    }
    for (String reference : List.of("ref", "format")) {
      if (element.hasAttribute(reference)) {
        read.resource(element.getAttribute(reference));
      }
    }
    if (element.getTagName().equals("asset-clip")) {
      assertInsideAsset(read, element);
      assertOrder(element);
    }
  }

  private static void assertInsideAsset(FcpXmlReader read, Element clip) {
    Element asset = read.resource(clip.getAttribute("ref"));
    assertThat(range(read, asset).contains(range(read, clip)))
        .as("%s in %s", range(read, clip), range(read, asset))
        .isTrue();
  }

  /// The order in which Apple's document type lists what is inside a clip.
  private static void assertOrder(Element clip) {
    var order = List.of("note", "asset-clip", "audition", "marker");
    var places =
        XmlReader.children(clip).stream()
            .map(child -> order.indexOf(child.getTagName().replace("audition", "asset-clip")))
            .toList();
    assertThat(places).isSorted().doesNotContain(-1);
  }

  private static void assertUniqueIds(FcpXmlReader read) {
    var ids = new HashSet<String>();
    for (Element element : read.elements()) {
      assertThat(!element.hasAttribute("id") || ids.add(element.getAttribute("id"))).isTrue();
    }
  }

  private static void assertNoHoles(FcpXmlReader read) {
    long at = read.start();
    for (Element child : XmlReader.children(read.spine())) {
      assertThat(read.frames(child.getAttribute("offset"))).isEqualTo(at);
      boolean audition = child.getTagName().equals("audition");
      Element pick = audition ? XmlReader.children(child).getFirst() : child;
      at += read.frames(pick.getAttribute("duration"));
    }
    assertThat(at - read.start()).isEqualTo(read.frames(read.sequence().getAttribute("duration")));
  }

  private static TimeRange range(FcpXmlReader read, Element element) {
    return new TimeRange(
        read.frames(element.getAttribute("start")), read.frames(element.getAttribute("duration")));
  }
}
