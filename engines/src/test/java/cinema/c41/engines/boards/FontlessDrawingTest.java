package cinema.c41.engines.boards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FontlessDrawingTest {
  /// A bare server has no libfontconfig, and Java's own fonts fail there.
  @Test
  void no_font_library_of_the_system_is_loaded() throws IOException {
    assumeTrue(Files.isReadable(Path.of("/proc/self/maps")));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            FontlessDrawing.class.getName());

    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String libraries = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(libraries)
        .contains("libawt")
        .doesNotContain("libfontmanager", "freetype", "fontconfig");
  }
}
