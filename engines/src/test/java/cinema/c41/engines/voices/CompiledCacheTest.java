package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.compiler.Cache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledCacheTest {
  private static final byte[] COMPILED = {1, 2, 3, 4};

  @TempDir private Path folder = Path.of("");

  @Test
  void what_was_kept_is_there_for_the_next_process() throws IOException {
    cache().putIfAbsent("sha-256:abc", COMPILED);

    assertThat(cache().get("sha-256:abc")).isEqualTo(COMPILED);
    assertThat(cache().get("sha-256:other")).isNull();
  }

  @Test
  void a_file_that_was_cut_short_is_not_believed() throws IOException {
    cache().putIfAbsent("key", COMPILED);
    Path file = files().getFirst();

    for (int length : List.of(66, 64, 10, 0)) {
      Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), length));

      assertThat(cache().get("key")).as("%s bytes", length).isNull();
    }
  }

  @Test
  void a_folder_that_cannot_be_written_only_costs_time() throws IOException {
    Path file = Files.writeString(folder.resolve("in-the-way"), "");
    Cache cache = CompiledCache.in(file.resolve("below")).orElseThrow();

    cache.putIfAbsent("key", COMPILED);

    assertThat(cache.get("key")).isNull();
  }

  private Cache cache() {
    return CompiledCache.in(folder).orElseThrow();
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.toList();
    }
  }
}
