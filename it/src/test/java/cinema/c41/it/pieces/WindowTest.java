package cinema.c41.it.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cinema.c41.engines.comfyui.RecordedComfy;
import cinema.c41.it.stage.Terminal;
import cinema.c41.it.stage.Terminal.Answer;
import cinema.c41.it.stage.ToyHouse;
import cinema.c41.it.stage.ToyPainter;
import cinema.c41.it.stage.Window;
import cinema.c41.run.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Somebody sits in front of a real terminal: presses Ctrl-C, and is asked.
@Timeout(120)
class WindowTest {
  private static final String CTRL_C = "\u0003";
  private static final Path WORKFLOW =
      Path.of("../engines/src/test/resources/cinema/c41/engines/comfyui/workflows")
          .resolve("01-text-to-image.api.json");

  @TempDir private Path folder = Path.of("");
  private Terminal terminal;

  @BeforeAll
  static void look() {
    assumeTrue(Window.canOpen(), "no script of util-linux, or no env that resets signals");
  }

  @BeforeEach
  void sitDown() throws IOException {
    terminal = new Terminal(folder);
    Files.copy(WORKFLOW, folder.resolve("own.json"));
  }

  @Test
  void ctrl_c_cancels_an_order_on_the_server_too_and_it_goes_on_when_asked() throws Exception {
    try (RecordedComfy comfy = ToyHouse.server()) {
      comfy.paints(new ToyPainter(Path.of("none"), folder)).holdsPrompts();
      ToyHouse.furnish(terminal, comfy, Files.createDirectory(folder.resolve("tools")));

      String run = cancelledByKey(comfy);

      assertThat(ToyHouse.outcome(terminal)).contains(Outcome.CANCELLED);
      comfy.release();
      Answer resumed = terminal.run("resume", run, "--json");
      assertThat(resumed.code()).as(resumed.err() + resumed.out()).isZero();
      assertThat(comfy.executed()).hasSize(1);
    }
  }

  /// @return the run, as the program names it when it has ended
  private String cancelledByKey(RecordedComfy comfy) throws Exception {
    try (Window window = Window.open(terminal, "image", "a red boat", "--preset", "toy")) {
      String prompt = comfy.awaitHold();

      window.type(CTRL_C);

      assertThat(window.code()).as(window.text()).isEqualTo(130);
      assertThat(comfy.requests()).contains("POST api/jobs/" + prompt + "/cancel");
      assertThat(window.text())
          .contains("cancelled; what is finished is kept", "c41 resume")
          .endsWith("as before\r\n");
      assertThat(window.text().lastIndexOf("\u001b[?7h"))
          .as("long lines are broken again")
          .isGreaterThanOrEqualTo(window.text().lastIndexOf("\u001b[?7l"));
      return window.text().replaceAll("(?s).*c41 resume (r\\w+).*", "$1");
    }
  }

  @Test
  void guesses_are_confirmed_dropped_and_given_another_name() throws Exception {
    try (Window window = Window.open(terminal, "presets", "add", "own.json", "--name", "mine")) {
      window.await("the prompt?");
      window.type("\r");
      window.await("the negative?");
      window.type("d\r");
      window.await("the width?");
      window.type("r\r");
      window.await("What is it called?");
      window.type("broad\r");
      window.await("the height?");
      window.type("a\r");

      assertThat(window.code()).as(window.text()).isZero();
      assertThat(window.text()).endsWith("as before\r\n");
    }
    String preset = terminal.read("home/presets/image/mine/preset.yaml");
    assertThat(preset)
        .contains("prompt:", "broad:", "height:", "seed:")
        .doesNotContain("negative:", "width:");
  }

  @Test
  void who_leaves_before_all_is_said_has_no_preset() throws Exception {
    try (Window window = Window.open(terminal, "presets", "add", "own.json", "--name", "mine")) {
      window.await("the prompt?");
      window.type("q\r");

      assertThat(window.code()).as(window.text()).isEqualTo(1);
      assertThat(window.text()).contains("to be confirmed", "--yes").endsWith("as before\r\n");
    }
    assertThat(Files.exists(folder.resolve("home/presets/image/mine"))).isFalse();
  }

  @Test
  void where_nobody_sits_nobody_is_asked_and_nothing_waits() {
    Answer answer = terminal.run("presets", "add", "own.json", "--name", "mine");

    assertThat(answer.code()).as(answer.out()).isEqualTo(1);
    assertThat(answer.err()).contains("nobody is here to be asked", "take them all with --yes");
    assertThat(answer.out()).doesNotContain("[Y]es");
  }
}
