package cinema.c41.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.C41Exception;
import cinema.c41.doors.cli.Servers;
import cinema.c41.doors.cli.Servers.Entry;
import cinema.c41.engine.stock.Holdings;
import cinema.c41.engine.stock.ModelServer;
import cinema.c41.preset.PresetLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Servers in the configuration of a home.
class ServerBookTest {
  private static final String URL = "http://127.0.0.1:8188";

  @TempDir private Path folder = Path.of("");

  @Test
  void servers_are_added_to_the_file_one_after_the_other() {
    Servers book = book(Map.of());

    book.add(book.plan(Optional.empty(), URL));
    Servers.Written written = book.add(book.plan(Optional.empty(), "http://box:8188/"));

    assertThat(written).isEqualTo(new Servers.Written(file().toString(), ""));
    assertThat(file()).hasContent("comfyui: 'gpu0=" + URL + ", gpu1=http://box:8188'\n");
    assertThat(book.configured())
        .containsExactly(new Entry("gpu0", URL), new Entry("gpu1", "http://box:8188"));
  }

  @Test
  void one_that_is_there_is_answered_as_it_is() {
    Servers book = book(Map.of());
    book.add(book.plan(Optional.of("big"), URL));

    assertThat(book.plan(Optional.of("other"), URL + "/")).isEqualTo(new Entry("big", URL));
    book.add(new Entry("big", URL));

    assertThat(file()).hasContent("comfyui: 'big=" + URL + "'\n");
  }

  @Test
  void a_name_that_is_taken_and_an_address_that_is_none_are_refused() {
    Servers book = book(Map.of());
    book.add(book.plan(Optional.of("big"), URL));

    assertThat(code(() -> book.plan(Optional.of("big"), "http://box:1")))
        .isEqualTo("app/server-name-taken");
    for (String address : List.of("box", "ftp://box", "", "http://a, http://b", "x=http://a")) {
      assertThat(code(() -> book.plan(Optional.empty(), address)))
          .as(address)
          .isEqualTo("app/bad-server");
    }
    assertThat(code(() -> book.plan(Optional.of("Big GPU"), URL))).isEqualTo("app/bad-server");
  }

  @Test
  void a_server_is_removed_and_with_the_last_one_the_setting() throws Exception {
    Servers book = book(Map.of());
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "# mine\n");
    book.add(book.plan(Optional.empty(), URL));

    book.remove("gpu0");

    assertThat(book.configured()).isEmpty();
    assertThat(file()).hasContent("# mine\n");
    assertThat(code(() -> book.remove("gpu0"))).isEqualTo("app/no-server");
  }

  @Test
  void a_variable_wins_over_the_file_and_that_is_said() {
    Servers book = book(Map.of("C41_COMFYUI", "other=http://other:1"));

    assertThat(book.add(book.plan(Optional.empty(), URL)).winner()).isEqualTo("C41_COMFYUI");

    assertThat(book.configured()).containsExactly(new Entry("other", "http://other:1"));
    assertThat(file()).hasContent("comfyui: 'gpu0=" + URL + "'\n");
    assertThatThrownBy(() -> book.remove("other"))
        .hasMessageContaining("other")
        .satisfies(
            thrown -> assertThat(((C41Exception) thrown).problem().why()).contains("C41_COMFYUI"));
  }

  @Test
  void a_setting_that_is_no_server_is_not_written() {
    try (var premises = premises(Map.of())) {
      assertThat(code(() -> premises.configure("comfyui", "box"))).isEqualTo("app/bad-server");
      premises.configure("comfyui", "http://box:1 http://box:2");
      assertThat(premises.servers().configured()).hasSize(2);
    }
  }

  @Test
  void nobody_is_asked_before_somebody_wants_to_know() throws Exception {
    try (var comfy = new SmallComfy("cuda");
        var premises = premises(Map.of("C41_COMFYUI", comfy.address()))) {
      premises.config();
      premises.presets();
      premises.studio().runs();
      premises.servers().configured();
      var check = premises.servers().check(new PresetLibrary(List.of()));
      assertThat(comfy.asked()).isEmpty();

      var server = (ModelServer.Here) premises.servers().look().getFirst();
      assertThat(server.queued()).isEqualTo(2);
      assertThat(server.devices().getFirst().free()).isEqualTo(20_000_000_000L);
      var holdings = (Holdings.Counted) check.holdings().getFirst();
      assertThat(holdings.files().have("vae", "small.safetensors")).isTrue();
      assertThat(holdings.nodes()).containsExactly("Save");
    }
  }

  @Test
  void one_that_is_not_configured_can_be_looked_at() throws Exception {
    try (var comfy = new SmallComfy("cuda")) {
      Servers book = book(Map.of());

      ModelServer seen = book.look(book.plan(Optional.of("new"), comfy.address()));

      assertThat(seen.name()).isEqualTo("new");
      assertThat(seen).isInstanceOf(ModelServer.Here.class);
      assertThat(book.look()).isEmpty();
    }
  }

  private static String code(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
    var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(C41Exception.class, act);
    return thrown.problem().code().toString();
  }

  private Servers book(Map<String, String> variables) {
    return premises(variables).servers();
  }

  private LocalPremises premises(Map<String, String> variables) {
    var all = new HashMap<>(variables);
    all.put("PATH", "");
    return new LocalPremises(new Environment(all, folder, folder.resolve("dist")));
  }

  private Path file() {
    return folder.resolve(".c41/c41.yaml");
  }
}
