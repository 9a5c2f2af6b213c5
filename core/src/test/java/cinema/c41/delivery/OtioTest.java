package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
import cinema.c41.testkit.Golden;
import cinema.c41.timeline.Item;
import cinema.c41.timeline.Media;
import cinema.c41.timeline.TimeRange;
import cinema.c41.timeline.Timeline;
import cinema.c41.timeline.Track;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OtioTest {
  static List<FrameRate> rates() {
    return Timelines.rates();
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_film_is_read_back_frame_by_frame(FrameRate rate) {
    var film = Timelines.lastOrders(rate);

    var read = new OtioReader(Json.pretty(Otio.tree(film)), rate);

    assertThat(read.clips()).isEqualTo(ReadClip.of(film));
    assertThat(read.start()).isEqualTo(film.startFrame());
    assertThat(read.timeline().text("name")).isEqualTo("Last Orders");
  }

  @ParameterizedTest
  @MethodSource("rates")
  void a_wild_cut_of_hundreds_of_clips_is_read_back(FrameRate rate) {
    var film = Timelines.wild(rate, 120, 41);

    var read = new OtioReader(Json.pretty(Otio.tree(film)), rate);

    assertThat(read.clips()).hasSizeGreaterThan(600);
    assertThat(read.clips().stream().map(ReadClip::alone))
        .containsExactlyElementsOf(ReadClip.of(film).stream().map(ReadClip::alone).toList());
    assertThat(read.start()).isEqualTo(10 * Timeline.firstHour(rate));
  }

  @Test
  void every_take_is_there_and_the_circled_one_is_active() {
    var clip = firstTrack(Timelines.lastOrders(FrameRate.FPS_24)).list("children").get(2).asObj();

    assertThat(clip.obj("media_references").fields()).containsOnlyKeys("12B-1", "12B-2", "12B-3");
    assertThat(clip.text("active_media_reference_key")).isEqualTo("12B-2");
    assertThat(clip.obj("metadata").obj("c41").whole("take")).isEqualTo(2);
  }

  @Test
  void what_is_not_shot_is_a_missing_reference_that_says_why() {
    var clip = firstTrack(Timelines.lastOrders(FrameRate.FPS_24)).list("children").get(3).asObj();

    var media = clip.obj("media_references").obj("12C");
    assertThat(media.text("OTIO_SCHEMA")).isEqualTo("MissingReference.1");
    assertThat(media.obj("metadata").obj("c41").text("why")).isEqualTo("not shot yet");
  }

  @Test
  void rates_are_the_doubles_that_opentimelineio_writes() {
    String text = Json.compact(Otio.tree(Timelines.lastOrders(FrameRate.FPS_23_976)));

    assertThat(text).contains("\"rate\":23.976023976023978,\"value\":86400.0");
  }

  @Test
  void frames_keep_their_point_however_many_there_are() {
    var film = new Timeline("Long", FrameRate.FPS_24, Timelines.HD, 123_456_789, List.of());

    assertThat(Json.compact(Otio.tree(film))).contains("\"value\":123456789.0");
  }

  @Test
  void the_golden_film() {
    String text = Json.pretty(Otio.tree(Timelines.lastOrders(FrameRate.FPS_24)));

    Golden.assertMatches("delivery-last-orders.otio", text);
  }

  @Test
  void a_bundle_holds_every_take_under_a_name_of_its_own() {
    var film = Timelines.wild(FrameRate.FPS_25, 40, 7);

    PaperJob.Bundle bundle = OtioBundle.of(film);

    var paths = bundle.entries().stream().map(PaperJob.Entry::path).toList();
    assertThat(paths).allMatch(path -> path.matches("media/[^/]+"));
    assertThat(paths.stream().map(path -> path.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
    var read = new OtioReader(document(bundle, "content.otio"), FrameRate.FPS_25);
    assertThat(read.clips()).allMatch(clip -> paths.containsAll(clip.takes()));
    assertThat(document(bundle, "version.txt")).isEqualTo("1.0.0");
  }

  @Test
  void a_bundle_tells_files_apart_that_have_one_name() {
    var film = two("one/Take.mp4", "two/take.mp4");

    PaperJob.Bundle bundle = OtioBundle.of(film);

    assertThat(bundle.entries())
        .containsExactly(
            new PaperJob.Entry("media/Take.mp4", Timelines.id("one/Take.mp4")),
            new PaperJob.Entry("media/take-2.mp4", Timelines.id("two/take.mp4")));
  }

  @Test
  void a_bundle_without_media_is_refused() {
    var empty = new Timeline("Empty", FrameRate.FPS_24, Timelines.HD, 0, List.of());

    assertThatThrownBy(() -> OtioBundle.of(empty))
        .hasMessageContaining("delivery/nothing-to-deliver");
  }

  private static Timeline two(String first, String second) {
    List<Item> items = List.of(clip(first), clip(second));
    var track = new Track("V1", Track.Kind.VIDEO, true, items);
    return new Timeline("Two", FrameRate.FPS_24, Timelines.HD, 0, List.of(track));
  }

  private static Item.Clip clip(String path) {
    var available = new TimeRange(0, 10);
    var media = Media.External.picture(path, path, available, Timelines.id(path));
    return Item.Clip.of(path, media, available);
  }

  private static Tree.Obj firstTrack(Timeline film) {
    String text = Json.pretty(Otio.tree(film));
    return new OtioReader(text, film.rate()).tracks().getFirst();
  }

  private static String document(PaperJob.Bundle bundle, String name) {
    return bundle.documents().stream()
        .filter(each -> each.name().equals(name))
        .map(PaperJob.Document::text)
        .findFirst()
        .orElseThrow();
  }
}
