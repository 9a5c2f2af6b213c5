package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  private FolderShelf shelf() {
    return new FolderShelf(new MemoryVault(folder.resolve("vault")));
  }
}
