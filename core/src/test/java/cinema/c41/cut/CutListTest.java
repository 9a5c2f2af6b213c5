package cinema.c41.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CutListTest {
  private static final CutList LIST =
      Cuts.list(
          Cuts.shot("1A", Cuts.footage("a", 53)),
          Cuts.shot("1B", Cuts.footage("b", 42, Cuts.sound("one", 0.35, 48_000))),
          Cuts.shot(
              "2A",
              3,
              Cuts.footage(
                  "c", 98, Cuts.sound("two", 0.35, 48_000), Cuts.sound("three", 1.65, 96_000))));

  @Test
  void a_cut_is_as_long_as_its_shots_without_their_handles() {
    assertThat(LIST.frames()).isEqualTo(53 + 42 + 98);
    assertThat(new CutList(List.of()).frames()).isZero();
  }

  @Test
  void a_cut_without_a_line_does_not_speak() {
    assertThat(LIST.speaks()).isTrue();
    assertThat(Cuts.list(Cuts.shot("1A", Cuts.footage("a", 10))).speaks()).isFalse();
  }

  @Test
  void a_cut_is_written_and_read() {
    assertThat(CutList.from(LIST.tree())).isEqualTo(LIST);
  }
}
