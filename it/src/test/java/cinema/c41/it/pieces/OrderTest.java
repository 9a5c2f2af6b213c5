package cinema.c41.it.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.RecordedComfy;
import cinema.c41.it.stage.Terminal;
import cinema.c41.it.stage.Terminal.Answer;
import cinema.c41.it.stage.ToyHouse;
import cinema.c41.it.stage.ToyPainter;
import cinema.c41.run.Outcome;
import cinema.c41.store.JsonTrees;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Pictures are ordered, and whatever happens to the program, to the server or to the order, each
/// is made once and none is lost.
@Timeout(120)
class OrderTest {
  /// Below one folder, so that they can share what they find out about programs.
  @TempDir private static Path houses = Path.of("");

  private Path folder = Path.of("");
  private ToyPainter painter;
  private RecordedComfy comfy;
  private Terminal terminal;

  @BeforeEach
  void sitDown() throws IOException {
    folder = Files.createTempDirectory(houses, "house");
    painter = new ToyPainter(Path.of("none"), folder);
    comfy = ToyHouse.server().paints(painter);
    terminal = new Terminal(Files.createDirectories(folder.resolve("desk")));
    ToyHouse.furnish(terminal, comfy, Files.createDirectories(houses.resolve("tools")));
  }

  @AfterEach
  void stop() throws IOException {
    comfy.close();
  }

  @Test
  void two_pictures_lie_beside_their_bills_and_are_there_when_ordered_again() throws IOException {
    Answer answer = order("--count", "2");

    assertThat(answer.code()).as(answer.err() + answer.out()).isZero();
    assertThat(pieces(answer)).containsExactly("p1-1", "p1-2");
    List<String> files = texts(answer.result().list("files"));
    assertThat(files).hasSize(4);
    for (int i = 0; i < 4; i += 2) {
      BufferedImage picture = ImageIO.read(file(files.get(i)).toFile());
      Tree.Obj bill = JsonTrees.read(Files.readString(file(files.get(i + 1)))).asObj();
      assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo("336x192");
      assertThat(Json.compact(bill)).contains("toy.safetensors", "Apache", "a red boat");
    }
    assertThat(ToyHouse.outcome(terminal)).contains(Outcome.DONE);
    assertThat(comfy.executed()).hasSize(2);

    Answer again = order("--count", "2");
    assertThat(again.code()).isZero();
    assertThat(again.events("step-started")).isEmpty();
    assertThat(comfy.submitted()).hasSize(2);
  }

  @Test
  void a_server_that_starts_again_in_the_middle_gets_the_same_work_once_more() throws Exception {
    comfy.holdsPrompts();
    Process ordering = terminal.start(words());
    comfy.awaitHold();

    comfy.restart();
    comfy.awaitHold();
    comfy.release();
    Answer answer = terminal.await(ordering);

    assertThat(answer.code()).as(answer.err() + answer.out()).isZero();
    assertThat(pieces(answer)).containsExactly("p1-1");
    assertThat(comfy.executed()).hasSize(1);
  }

  @Test
  void what_the_server_remembers_is_a_piece_like_any_other_and_measures_nothing() {
    comfy.cachesEverything();

    Answer remembered = order();
    Answer another = order("--seed", "7", "--dry-run");

    assertThat(remembered.code()).as(remembered.err() + remembered.out()).isZero();
    assertThat(pieces(remembered)).containsExactly("p1-1");
    assertThat(file(texts(remembered.result().list("files")).getFirst())).isNotEmptyFile();
    assertThat(another.json().at("left_seconds")).isEqualTo(Tree.nothing());
  }

  @Test
  void a_lora_that_did_not_load_is_no_picture_and_the_message_says_what_to_do() {
    comfy.complainsInItsLog("lora key not loaded: diffusion_model.blocks.0.attn.lora_A");

    Answer answer = terminal.run("image", "@mara in a red boat", "--preset", "toy");

    assertThat(answer.code()).as(answer.err() + answer.out()).isEqualTo(1);
    assertThat(answer.err())
        .contains(
            "✗ ",
            "a LoRA had no effect on the ComfyUI server gpu0",
            "blocks.0",
            "use a LoRA that was made for the model of this preset");
    assertThat(terminal.folder().resolve("stills")).doesNotExist();
    assertThat(ToyHouse.pieces(terminal)).isEmpty();
    assertThat(ToyHouse.outcome(terminal)).contains(Outcome.FAILED);
  }

  @Test
  void an_order_is_cancelled_from_another_terminal_and_the_server_stops() throws Exception {
    comfy.holdsPrompts();
    Process ordering = terminal.start(words());
    String prompt = comfy.awaitHold();

    Process cancelling = elsewhere("cancel", "--json");
    assertThat(cancelling.waitFor(1, TimeUnit.MINUTES)).isTrue();
    Answer cancelled = terminal.await(ordering);

    assertThat(cancelled.code()).as(cancelled.err() + cancelled.out()).isEqualTo(130);
    assertThat(comfy.requests()).contains("POST api/jobs/" + prompt + "/cancel");
    assertThat(comfy.executed()).isEmpty();
    assertThat(ToyHouse.outcome(terminal)).contains(Outcome.CANCELLED);
    assertThat(ToyHouse.pieces(terminal)).isEmpty();
  }

  @Test
  void after_kill_9_the_picture_that_the_server_goes_on_with_is_taken_up() throws Exception {
    comfy.holdsPrompts();
    Process ordering = terminal.start(words("--count", "2"));
    comfy.awaitHold();

    ordering.destroyForcibly().waitFor();
    comfy.release();
    Answer resumed = terminal.run("resume", "--json");

    assertThat(resumed.code()).as(resumed.err() + resumed.out()).isZero();
    assertThat(pieces(resumed)).containsExactly("p1-1", "p1-2");
    assertThat(comfy.submitted()).as("nothing is given twice").doesNotHaveDuplicates().hasSize(2);
    assertThat(painter.graphs()).doesNotHaveDuplicates().hasSize(2);
  }

  private Answer order(String... options) {
    return terminal.run(words(options));
  }

  private static String[] words(String... options) {
    return Stream.concat(
            Stream.of("image", "a red boat", "--preset", "toy", "--json"), Stream.of(options))
        .toArray(String[]::new);
  }

  /// At another terminal of the same house.
  private Process elsewhere(String... words) throws IOException {
    var other = new Terminal(Files.createDirectories(folder.resolve("elsewhere")));
    return other.start(terminal.folder().resolve("home"), words);
  }

  private Path file(String name) {
    return terminal.folder().resolve(name);
  }

  private static List<String> pieces(Answer answer) {
    return answer.result().list("pieces").stream()
        .map(piece -> piece.asObj().text("piece"))
        .toList();
  }

  private static List<String> texts(List<Tree> texts) {
    return texts.stream().map(Tree::asText).toList();
  }
}
