package cinema.c41.doors.view;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.production.StudioEvent.StepPreviewed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PreviewsTest {
  @Test
  void a_viewer_that_follows_the_file_sees_the_newest() throws Exception {
    try (var previews = new Previews()) {
      Path file = previews.first(preview("picture/1", "rough")).orElseThrow();
      assertThat(file).hasFileName("picture_1.jpg").hasContent("rough");

      assertThat(previews.first(preview("picture/1", "finer"))).isEmpty();
      assertThat(file).hasContent("finer");
      assertThat(previews.latest(preview("picture/2", "other")).orElseThrow()).hasContent("other");
      assertThat(file).hasContent("finer");
    }
  }

  @Test
  void nobody_else_can_look_and_nothing_stays() throws Exception {
    Path file;
    try (var previews = new Previews()) {
      file = previews.first(preview("../../shot/1A", "secret")).orElseThrow();
      assertThat(Files.getPosixFilePermissions(file.resolveSibling("")))
          .allMatch(one -> one.name().startsWith("OWNER"));
    }
    assertThat(file.resolveSibling("")).doesNotExist();
  }

  @Test
  void a_program_hears_of_every_preview_a_person_of_the_first() {
    var pipe = Pane.pipe();
    var log = Pane.pipe();
    try (var json = FilmDisplay.on(pipe.screen(), true);
        var lines = FilmDisplay.on(log.screen(), false)) {
      for (String image : List.of("rough", "finer")) {
        json.accept(preview("shot/1A", image));
        lines.accept(preview("shot/1A", image));
      }
    }

    assertThat(pipe.out().lines()).hasSize(2).allMatch(line -> line.contains("shot_1A.jpg"));
    assertThat(log.err().lines()).hasSize(1).allMatch(line -> line.contains("shot_1A.jpg"));
  }

  private static StepPreviewed preview(String step, String image) {
    return new StepPreviewed(step, image.getBytes(StandardCharsets.UTF_8), "image/jpeg");
  }
}
