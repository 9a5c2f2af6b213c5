package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.testkit.Golden;
import cinema.c41.testkit.JsonText;
import org.junit.jupiter.api.Test;

class JsonDisplayTest {
  private final Pane pane = Pane.pipe();
  private final FilmDisplay display = FilmDisplay.on(pane.screen(), true);

  @Test
  void everything_that_happens_is_a_line_of_json() {
    Happenings.everything().forEach(display);
    display.cancelling();
    display.end(Happenings.done());

    assertThat(pane.err()).isEmpty();
    assertThat(pane.out().lines()).allMatch(line -> JsonText.parse(line) instanceof Tree.Obj);
    Golden.assertMatches("film-events.jsonl", pane.out());
  }
}
