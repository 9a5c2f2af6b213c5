package cinema.c41.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaUrlTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "/films/acme, a.mp4, file:///films/acme/a.mp4",
        "/films/acme/, a.mp4, file:///films/acme/a.mp4",
        "/, a.mp4, file:///a.mp4",
        "/Käse und Brot, m/Ä 1.mp4, file:///K%C3%A4se%20und%20Brot/m/%C3%84%201.mp4",
        "/it's 100%, a&b#?.mp4, file:///it%27s%20100%25/a%26b%23%3F.mp4",
        "C:\\Filme\\Acme, m/a.mp4, file:///C:/Filme/Acme/m/a.mp4",
        "D:/, a.mp4, file:///D:/a.mp4",
        "\\\\nas\\films, a.mp4, file://nas/films/a.mp4",
      })
  void a_file_has_an_absolute_address(String folder, String path, String address) {
    assertThat(MediaUrl.absolute(folder, path)).isEqualTo(address);
  }

  @Test
  void final_cut_7_names_the_host() {
    assertThat(MediaUrl.local("/films/acme", "a.mp4"))
        .isEqualTo("file://localhost/films/acme/a.mp4");
    assertThat(MediaUrl.local("C:\\x", "a.mp4")).isEqualTo("file://localhost/C:/x/a.mp4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ä ö ü.mp4", "東京.mp4", "🎬 take.mp4", "a+b=c.mp4", "%41.mp4"})
  void every_path_is_read_back(String path) {
    var address = URI.create(MediaUrl.absolute("/films/früh", path));

    assertThat(address.getPath()).isEqualTo("/films/früh/" + path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "films", "./films", "~/films", "CD:/films"})
  void a_folder_that_is_not_absolute_is_refused(String folder) {
    assertThatThrownBy(() -> MediaUrl.absolute(folder, "a.mp4"))
        .hasMessageContaining("delivery/folder-not-absolute");
  }
}
