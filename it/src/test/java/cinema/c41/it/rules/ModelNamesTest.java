package cinema.c41.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Models are data: no code names a preset, a model's file or a family of models. The names are
/// read out of the presets themselves, so a new one is covered as soon as it is there.
class ModelNamesTest {
  private static final Path PRESETS = Checkout.root().resolve("presets");
  private static final Pattern NAMED =
      Pattern.compile("^\\s*(?:file|family): *'?([^'#\\n]+?)'? *$", Pattern.MULTILINE);

  @Test
  void no_code_names_a_model() {
    Set<String> names = names();
    assertThat(names).hasSizeGreaterThan(60);

    Set<String> found = new TreeSet<>();
    for (Path file : Checkout.mainFiles()) {
      String text = Checkout.read(file).toLowerCase(Locale.ROOT);
      names.stream()
          .filter(name -> text.contains(name.toLowerCase(Locale.ROOT)))
          .filter(name -> word(name).matcher(text).find())
          .forEach(name -> found.add(file.getFileName() + " names " + name));
    }

    assertThat(found).isEmpty();
  }

  /// Ids, families, and files with and without their endings.
  private static Set<String> names() {
    return presets()
        .flatMap(
            file ->
                Stream.concat(
                    Stream.of(String.valueOf(file.getParent().getFileName())),
                    NAMED.matcher(Checkout.read(file)).results().map(match -> match.group(1))))
        .flatMap(name -> Stream.of(name, name.replaceAll("\\.(safetensors|gguf)$", "")))
        .filter(name -> !PLAIN_WORDS.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// What is a word of the trade, or an input of a node, as well.
  private static final Set<String> PLAIN_WORDS = Set.of("interpolate", "ae", "clip_l");

  private static Pattern word(String name) {
    return Pattern.compile(
        "(?<![A-Za-z0-9])" + Pattern.quote(name) + "(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
  }

  private static Stream<Path> presets() {
    try (Stream<Path> all = Files.walk(PRESETS)) {
      return all.filter(file -> file.endsWith("preset.yaml")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
