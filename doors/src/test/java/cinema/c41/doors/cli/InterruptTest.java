package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.production.StudioEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class InterruptTest {
  private final Interrupt interrupt = new Interrupt();
  private final List<String> cancelled = new ArrayList<>();
  private final List<StudioEvent> shown = new ArrayList<>();

  @Test
  void while_nothing_is_made_ctrl_c_just_ends_the_program() {
    assertThat(interrupt.interrupt()).isFalse();
  }

  @Test
  void before_a_run_has_begun_there_is_nothing_to_cancel() {
    interrupt.watching(shown::add, cancelled::add);

    assertThat(interrupt.interrupt()).isFalse();
    assertThat(cancelled).isEmpty();
  }

  @Test
  void the_first_cancels_the_film_and_the_second_ends_the_program() {
    begin("r1");

    assertThat(interrupt.interrupt()).isTrue();
    assertThat(interrupt.interrupt()).isFalse();

    assertThat(cancelled).containsExactly("r1");
    assertThat(interrupt.run()).as("it can still be resumed").contains("r1");
  }

  @Test
  void after_the_film_there_is_nothing_to_cancel() {
    begin("r1");

    interrupt.rest();

    assertThat(interrupt.interrupt()).isFalse();
    assertThat(interrupt.run()).isEmpty();
  }

  @Test
  void another_film_can_be_cancelled_again() {
    begin("r1");
    interrupt.interrupt();
    interrupt.rest();

    begin("r2");

    assertThat(interrupt.interrupt()).isTrue();
    assertThat(cancelled).containsExactly("r1", "r2");
  }

  @Test
  void what_happens_is_passed_on_to_the_display() {
    begin("r1");

    assertThat(shown).hasSize(1);
  }

  private void begin(String run) {
    Consumer<StudioEvent> door = interrupt.watching(shown::add, cancelled::add);
    door.accept(new StudioEvent.FilmBegan(run, "short", 3, 0));
  }
}
