package cinema.c41.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Documents and code say the same: every problem has its page, every page its problem, every link
/// its target.
class DocumentsTest {
  private static final Pattern CODE =
      Pattern.compile("\"((?:[a-z0-9]+-)*[a-z0-9]+/(?:[a-z0-9]+-)*[a-z0-9]+)\"");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

  @Test
  void every_problem_has_a_page_and_every_page_a_problem() {
    Set<String> codes =
        Checkout.mainFiles().stream()
            .filter(file -> file.getFileName().toString().matches(".*(Problems|BugReport)\\.java"))
            .flatMap(
                file -> CODE.matcher(Checkout.read(file)).results().map(match -> match.group(1)))
            .filter(code -> !code.matches("(application|text|video|audio|image)/.*"))
            .collect(Collectors.toCollection(TreeSet::new));
    Path pages = Checkout.root().resolve("docs/errors");
    Set<String> written =
        Checkout.documents().stream()
            .filter(file -> file.startsWith(pages) && !file.endsWith("README.md"))
            .map(file -> pages.relativize(file).toString().replace(".md", "").replace('\\', '/'))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).isEqualTo(codes);
  }

  @Test
  void every_link_leads_somewhere() {
    Set<String> broken = new TreeSet<>();

    for (Path file : Checkout.documents()) {
      LINK.matcher(Checkout.read(file))
          .results()
          .map(match -> match.group(1))
          .filter(link -> !link.matches("(https?|mailto):.*"))
          .filter(link -> !Files.exists(file.resolveSibling(link)))
          .forEach(link -> broken.add(Checkout.root().relativize(file) + " → " + link));
    }

    assertThat(broken).isEmpty();
  }

  @Test
  void every_page_of_an_error_says_why_and_how_to_mend_it() {
    Path pages = Checkout.root().resolve("docs/errors");

    for (Path file : Checkout.documents()) {
      if (file.startsWith(pages) && !file.endsWith("README.md")) {
        assertThat(Checkout.read(file))
            .as(file.toString())
            .startsWith("# ")
            .contains("## Why")
            .contains("## Fix");
      }
    }
  }
}
