package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.doors.cli.Typist.Answer;
import cinema.c41.testkit.Stockroom;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Engines and ComfyUI servers, as somebody at a terminal sees them.
class EngineCommandsTest {
  private static final String URL = "http://127.0.0.1:8188";

  @TempDir private Path folder = Path.of("");
  private Typist typist = new Typist(folder);

  @BeforeEach
  void sitDown() {
    typist = new Typist(folder);
  }

  @Test
  void without_a_server_the_list_says_how_to_add_one() {
    Answer answer = typist.type("engines");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .startsWith("prop ")
        .endsWith("comfyui  no server; add one with: c41 engines add comfyui " + URL + "\n");
    assertThat(typist.type("engines", "list")).isEqualTo(answer);
  }

  @Test
  void every_server_is_listed_with_what_it_is_or_why_it_cannot_be_used() {
    typist
        .premises()
        .servers()
        .keep(
            new Stockroom()
                .with(Stockroom.server("gpu0", 24), Set.of(), Map.of())
                .with(Stockroom.away("gpu1")));

    Answer answer = typist.type("engines");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains(
            "comfyui\n✓ gpu0  http://gpu0:8188  ComfyUI 0.33.0, Test 9000 (24.0 GB, 12.0 GB"
                + " free), 1 job\n")
        .contains("✗ the ComfyUI server gpu1 cannot be reached  comfyui/unreachable\n");
  }

  @Test
  void a_server_is_looked_at_and_added() {
    Answer answer = typist.type("engines", "add", "comfyui", URL);

    assertThat(answer.code()).isZero();
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out()).contains("✓ gpu0").endsWith("added as gpu0\n");
    assertThat(typist.premises().servers().configured())
        .containsExactly(new Servers.Entry("gpu0", URL));
    assertThat(typist.premises().servers().looked()).isEqualTo(1);
    assertThat(typist.premises().opened()).as("no studio is needed").isZero();
  }

  @Test
  void a_server_may_be_given_a_name() {
    typist.type("engines", "add", "comfyui", URL, "--name", "big");

    assertThat(typist.premises().servers().configured())
        .containsExactly(new Servers.Entry("big", URL));
  }

  @Test
  void the_same_server_is_not_added_twice() {
    typist.type("engines", "add", "comfyui", URL);

    Answer again = typist.type("engines", "add", "comfyui", URL);

    assertThat(again.code()).isZero();
    assertThat(again.out()).endsWith("it was added before, as gpu0\n");
    assertThat(typist.premises().servers().configured()).hasSize(1);
  }

  @Test
  void one_that_does_not_answer_is_refused_with_what_adds_it_all_the_same() {
    Answer refused = typist.type("engines", "add", "comfyui", "http://away:8188", "--name", "far");

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err())
        .startsWith("✗ the ComfyUI server far cannot be reached  comfyui/unreachable\n")
        .contains("c41 engines add comfyui http://away:8188 --name far --anyway\n");
    assertThat(typist.premises().servers().configured()).isEmpty();

    Answer anyway = typist.type("engines", "add", "comfyui", "http://away:8188", "--anyway");

    assertThat(anyway.code()).isZero();
    assertThat(anyway.out()).contains("cannot be reached").endsWith("added as gpu0\n");
  }

  @Test
  void a_word_that_is_no_address_is_refused() {
    Answer answer = typist.type("engines", "add", "comfyui", "gpu");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("app/bad-server");
    assertThat(typist.premises().servers().looked()).isZero();
  }

  @Test
  void only_kinds_that_are_known_can_be_added() {
    assertThat(typist.type("engines", "add", "blender", URL).code()).isEqualTo(2);
    assertThat(typist.type("engines", "add", "comfyui").code()).isEqualTo(2);
  }

  @Test
  void a_server_is_removed() {
    typist.type("engines", "add", "comfyui", URL);

    assertThat(typist.type("engines", "remove", "comfyui", "gpu0").out())
        .isEqualTo("removed gpu0\n");
    assertThat(typist.premises().servers().configured()).isEmpty();
    assertThat(typist.type("engines", "remove", "comfyui", "gpu0").err()).contains("app/no-server");
  }

  @Test
  void what_wins_over_the_file_is_said() {
    typist.premises().servers().winOverFile();

    assertThat(typist.type("engines", "add", "comfyui", URL).err())
        .isEqualTo("! it is written, but C41_COMFYUI wins over it\n");
  }

  @Test
  void json_has_exactly_these_keys() {
    Tree.Obj added = typist.type("engines", "--json", "add", "comfyui", URL).json().asObj();
    Tree.Obj away =
        typist
            .type("engines", "add", "comfyui", "http://away", "--anyway", "--json")
            .json()
            .asObj();

    List<String> server = List.of("name", "address", "state", "version", "devices", "queued");
    assertThat(keys(added)).startsWith(server.toArray(String[]::new)).endsWith("problem", "added");
    assertThat(keys(away)).isEqualTo(keys(added));
    assertThat(keys(added.list("devices").getFirst()))
        .containsExactly("name", "type", "memory", "free");
    assertThat(added.text("state")).isEqualTo("here");
    assertThat(away.text("state")).isEqualTo("unusable");
    assertThat(away.obj("problem").text("code")).isEqualTo("comfyui/unreachable");
    assertThat(keys(typist.type("engines", "remove", "comfyui", "gpu0", "--json").json()))
        .containsExactly("engine", "name", "file");
    assertThat(
            typist
                .type("engines", "add", "comfyui", "http://away:1", "--json")
                .problem()
                .text("code"))
        .isEqualTo("comfyui/unreachable");
  }

  private static List<String> keys(Tree tree) {
    return List.copyOf(tree.asObj().fields().keySet());
  }
}
