package cinema.c41.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every source is as google-java-format writes it. `-Dformat=write` writes them so.
class FormatTest {
  private final Formatter formatter = new Formatter();

  @Test
  void every_source_is_formatted() {
    List<Path> wrong =
        Checkout.javaFiles().parallelStream().filter(file -> !isFormatted(file)).toList();

    assertThat(wrong).as("mend with: mvn verify -Dformat=write").isEmpty();
  }

  private boolean isFormatted(Path file) {
    String source = Checkout.read(file);
    String formatted = formatted(file, source);
    if ("write".equals(System.getProperty("format")) && !formatted.equals(source)) {
      write(file, formatted);
      return true;
    }
    return formatted.equals(source);
  }

  private String formatted(Path file, String source) {
    try {
      String imports =
          ImportOrderer.reorderImports(
              RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
      return formatter.formatSource(imports);
    } catch (FormatterException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
