package cinema.c41.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunIdTest {
  @Test
  void a_name_is_short_enough_to_type_and_reads_the_same_to_everybody() {
    var random = new Random(41);
    Set<RunId> names = new HashSet<>();

    for (int i = 0; i < 1000; i++) {
      RunId name = RunId.random(random);
      assertThat(name.text()).matches("r[2-9a-hjkmnp-z]{5}");
      names.add(name);
    }

    assertThat(names).hasSize(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "r", "x7k2mq", "R7K2MQ", "r7k2 mq", "../r7k2mq", "r7k2mq\n"})
  void what_could_be_no_name_of_a_run_is_refused(String text) {
    assertThatThrownBy(() -> new RunId(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
