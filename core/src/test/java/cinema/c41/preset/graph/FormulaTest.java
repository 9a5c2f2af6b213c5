package cinema.c41.preset.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cinema.c41.base.Tree;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaTest {
  private static final Tree.Obj VALUES =
      Tree.obj().with("frames", 81).with("rate", 24).with("source-rate", 16);

  @Test
  void sums_are_worked_out_from_left_to_right() {
    assertThat(value("frames - 2 * 2")).isEqualTo(158);
    assertThat(value("frames + 1 - 2")).isEqualTo(80);
    assertThat(value("1 max frames")).isEqualTo(81);
  }

  @Test
  void division_rounds_up_because_a_shot_may_be_longer_but_never_shorter() {
    assertThat(value("rate / source-rate")).isEqualTo(2);
    assertThat(value("frames / 9")).isEqualTo(9);
  }

  @Test
  void a_name_without_a_value_makes_the_whole_sum_nothing() {
    assertThat(Formula.parse("frames - nothing").value(VALUES)).isEqualTo(Tree.nothing());
  }

  @Test
  void what_is_no_sum_is_refused() {
    for (String text : List.of("", "frames -", "- 2", "frames ^ 2", "Frames", "a b")) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> Formula.parse(text));
    }
  }

  private static long value(String text) {
    return Formula.parse(text).value(VALUES).asWhole();
  }
}
