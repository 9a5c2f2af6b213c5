package cinema.c41.preset.cost;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import cinema.c41.preset.Ask;
import cinema.c41.preset.Fit;
import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Request;
import cinema.c41.testkit.Presets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkloadTest {
  private static final Ask SHOT = Ask.shot(2, 16.0 / 9, Quality.DRAFT);
  private static final Preset TOY = Presets.toy();

  @Test
  void a_clip_is_as_much_work_as_it_has_frames_and_of_the_kind_of_its_size() {
    Workload load = load(TOY, Request.of("toy", SHOT));

    assertThat(load.kind()).isEqualTo("preset toy tiny 848x480");
    assertThat(load.amount()).isEqualTo(33);
    assertThat(load(TOY, Request.of("toy", Ask.shot(4, 16.0 / 9, Quality.DRAFT))).kind())
        .isEqualTo(load.kind());
  }

  @Test
  void what_makes_it_slower_is_another_kind_and_words_and_chance_are_not() {
    Request plain = Request.of("toy", SHOT);
    Request worded = plain.with("prompt", Tree.text("fog")).with("seed", Tree.number(7));
    Request slower = plain.with("steps", Tree.number(50)).withVariant("large");

    assertThat(load(TOY, worded).kind()).isEqualTo(load(TOY, plain).kind());
    assertThat(load(TOY, slower).kind()).isEqualTo("preset toy large 848x480 steps=50");
  }

  @Test
  void what_is_as_large_as_something_that_nobody_has_measured_may_take_any_time() {
    Preset own = Presets.unmeasured("own");
    Request request = Request.of("own", SHOT);
    var fit = new Fit.Fits(Optional.empty(), Optional.empty());

    assertThat(Workload.of(own, request, fit, Optional.empty(), true).amount()).isNegative();
    assertThat(Workload.of(own, request, fit, Optional.empty(), false).amount()).isEqualTo(1);
    Workload sized = Workload.of(own, request, fit, Optional.of(new FrameSize(640, 480)), true);
    assertThat(sized.amount()).isEqualTo(1);
    assertThat(sized.kind()).isEqualTo("preset own own 640x480");
  }

  @Test
  void a_kind_is_read_as_it_was_written() {
    Workload load = load(TOY, Request.of("toy", SHOT).with("steps", Tree.number(50)));

    assertThat(Workload.read(load.kind(), load.amount())).contains(load);
    assertThat(Workload.read("fit", 3)).isEmpty();
    assertThat(Workload.read("preset toy", 3)).isEmpty();
  }

  private static Workload load(Preset preset, Request request) {
    Fit.Fits fit = (Fit.Fits) Fit.of(request.ask(), preset.shape());
    return Workload.of(preset, request, fit, Optional.empty(), false);
  }
}
