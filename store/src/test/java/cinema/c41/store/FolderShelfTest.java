package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.asset.Asset;
import cinema.c41.base.C41Exception;
import cinema.c41.testkit.MemoryVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderShelfTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void a_folder_is_made_with_those_above_it_and_nothing_is_left_in_it() throws IOException {
    Path film = folder.resolve("films/short");

    shelf().open(film.toString());

    try (var files = Files.list(film)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void a_file_in_the_place_of_the_folder_is_a_problem_that_says_what_to_type() throws IOException {
    Path file = Files.writeString(folder.resolve("films"), "not a folder");

    assertThatThrownBy(() -> shelf().open(file.toString()))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> {
              assertThat(e.problem().code()).hasToString("store/cannot-deliver");
              assertThat(e.problem().why()).isEqualTo(file + " is a file, not a folder");
              assertThat(e.problem().fixes().getFirst().command()).contains("--out");
            });
  }

  @Test
  void two_processes_put_files_into_one_folder_and_move_none_aside() throws IOException {
    var vault = new MemoryVault(folder.resolve("vault"));
    Asset one = vault.keep(new byte[] {1}, "image/png");
    Asset other = vault.keep(new byte[] {2}, "image/png");
    String stills = folder.resolve("stills").toString();
    var first = new FolderShelf(vault);
    var second = new FolderShelf(vault);

    first.put(stills, "a.png", one);
    second.put(stills, "b.png", other);
    first.put(stills, "c.png", one);
    second.put(stills, "d.png", other);
    new FolderShelf(vault).put(stills, "a.png", one);
    new FolderShelf(vault).put(stills, "c.png", one);

    try (var files = Files.list(folder.resolve("stills"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactly(".c41.json", "a.png", "b.png", "c.png", "d.png");
    }
  }

  @Test
  void a_file_that_somebody_has_changed_is_moved_aside() throws IOException {
    var vault = new MemoryVault(folder.resolve("vault"));
    Asset one = vault.keep(new byte[] {1}, "image/png");
    String stills = folder.resolve("stills").toString();
    new FolderShelf(vault).put(stills, "a.png", one);
    Files.write(folder.resolve("stills/a.png"), new byte[] {9, 9});

    new FolderShelf(vault).put(stills, "a.png", one);

    assertThat(folder.resolve("stills/a.kept-1.png")).hasBinaryContent(new byte[] {9, 9});
    assertThat(folder.resolve("stills/a.png")).hasBinaryContent(new byte[] {1});
  }

  private FolderShelf shelf() {
    return new FolderShelf(new MemoryVault(folder.resolve("vault")));
  }
}
