package cinema.c41.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Place;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.cut.ShotLayout;
import cinema.c41.engine.VoiceJob;
import cinema.c41.film.Framing;
import cinema.c41.film.Line;
import cinema.c41.film.Shot;
import cinema.c41.film.ShotId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Every component of a value that makes a picture or a voice is in its key. A component that is
/// added and forgotten in [Specs] would leave people with pictures of what they wrote before.
class SpecsTest {
  private static final Figure FIGURE = new Figure("ANNA", 1, 0.5, Posture.STANDING, Eyeline.LEFT);
  private static final Figure OTHER_FIGURE =
      new Figure("BEN", 2, -0.5, Posture.SITTING, Eyeline.RIGHT);
  private static final Framing FRAMING = new Framing(ShotSize.CLOSE, CameraMove.STATIC, 50);
  private static final Framing OTHER_FRAMING = new Framing(ShotSize.WIDE, CameraMove.PUSH_IN, 24);
  private static final Line LINE = new Line("ANNA", "We open at nine.", "dry", true);
  private static final Line OTHER_LINE = new Line("BEN", "Then we are late.", "", false);
  private static final Place PLACE = new Place("BAR", true, "NIGHT");
  private static final Place OTHER_PLACE = new Place("STREET", false, "DAY");
  private static final Shot SHOT =
      new Shot(
          new ShotId("1", "A"), FRAMING, List.of(FIGURE), "ANNA", "Rain.", List.of(LINE), 3, "");
  private static final Shot OTHER_SHOT =
      new Shot(
          new ShotId("2", "B"),
          OTHER_FRAMING,
          List.of(OTHER_FIGURE),
          "BEN",
          "Snow.",
          List.of(OTHER_LINE),
          4,
          "noir");

  @Test
  void every_component_of_a_voice_job_is_in_its_key() {
    var job = new VoiceJob("We open.", "dry", "en", "ida", 1.0, 1.0);
    var other = new VoiceJob("Late.", "", "de", "otto", 0.9, 1.1);

    assertAllCount(job, other, Specs::voice);
  }

  @Test
  void every_component_of_a_shot_is_in_its_key() {
    assertAllCount(SHOT, OTHER_SHOT, shot -> Specs.shot(shot, PLACE));
  }

  @Test
  void every_component_of_what_is_in_a_shot_is_in_its_key() {
    assertAllCount(FIGURE, OTHER_FIGURE, one -> Specs.shot(with("figures", List.of(one)), PLACE));
    assertAllCount(FRAMING, OTHER_FRAMING, one -> Specs.shot(with("framing", one), PLACE));
    assertAllCount(LINE, OTHER_LINE, one -> Specs.shot(with("lines", List.of(one)), PLACE));
    assertAllCount(PLACE, OTHER_PLACE, one -> Specs.shot(SHOT, one));
  }

  @Test
  void how_a_shot_is_laid_out_is_in_its_key() {
    var board = new ShootRecipe.Board(SHOT, PLACE, List.of(), Rewrites.STOCK, "Bar", 1, 7);

    assertThat(board.spec().obj("layout")).isEqualTo(ShotLayout.rules());
  }

  /// The specs of a value, and of copies that take one component each from another, all differ.
  private static <T extends Record> void assertAllCount(
      T value, T other, Function<T, Tree.Obj> spec) {
    List<String> names = names(value);
    Set<Tree.Obj> specs =
        names.stream()
            .map(name -> spec.apply(mixed(value, other, name)))
            .collect(Collectors.toSet());
    specs.add(spec.apply(value));

    assertThat(specs).as("%s", names).hasSize(1 + names.size());
  }

  private static Shot with(String name, Object value) {
    return copy(SHOT, name, value);
  }

  private static <T extends Record> T mixed(T value, T other, String name) {
    int place = names(value).indexOf(name);
    return copy(value, name, read(other, value.getClass().getRecordComponents()[place]));
  }

  private static List<String> names(Record value) {
    return Arrays.stream(value.getClass().getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  private static <T extends Record> T copy(T value, String name, Object instead) {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(one -> one.getName().equals(name) ? instead : read(value, one))
            .toArray();
    Class<?>[] types =
        IntStream.range(0, components.length)
            .mapToObj(i -> components[i].getType())
            .toArray(Class<?>[]::new);
    try {
      @SuppressWarnings("unchecked")
      var kind = (Class<T>) value.getClass();
      return kind.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object read(Record value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
