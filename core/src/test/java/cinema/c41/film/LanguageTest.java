package cinema.c41.film;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.script.ScreenplayReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "INT. BAR|Anna waits for her brother.|We open at nine, and you know it.|en",
        "INT. BAR|Anna wartet auf den Bruder.|Wir öffnen um neun, und du weißt es.|de",
        "INT. BAR|Rain.|Okay.|en",
        "Language: Deutsch\\n\\nINT. BAR|Rain.|You and the others.|de",
        "Sprache: de-AT\\n\\nINT. BAR|Rain.|You and the others.|de",
        "Language: fr\\n\\nINT. BAR|Rain.|You and the others.|fr",
        "Language: the usual\\n\\nINT. BAR|Rain.|Das ist der Bruder.|de",
      })
  void the_language_is_named_or_heard(String head, String action, String words, String language) {
    String text = head.replace("\\n", "\n") + "\n\n" + action + "\n\nANNA\n" + words + "\n";

    assertThat(
            Language.of(ScreenplayReader.read("a.fountain", text.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(language);
  }
}
