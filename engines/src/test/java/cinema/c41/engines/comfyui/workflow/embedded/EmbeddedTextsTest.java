package cinema.c41.engines.comfyui.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.engines.ffmpeg.program.Ffmpegs;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class EmbeddedTextsTest {
  private static final String GRAPH = "{\"1\": {\"class_type\": \"ä → 色调\"}}";

  @TempDir Path folder;

  @Test
  void a_png_carries_texts_in_three_kinds_of_chunks() throws IOException {
    var texts =
        read(
            Carriers.png(
                Carriers.plain("prompt", GRAPH),
                Carriers.compressed("Workflow", "{}"),
                Carriers.international("comment", GRAPH, true),
                Carriers.international("title", GRAPH, false)));

    assertThat(texts)
        .containsEntry("prompt", GRAPH)
        .containsEntry("workflow", "{}")
        .containsEntry("comment", GRAPH)
        .containsEntry("title", GRAPH);
  }

  @Test
  void a_webp_carries_texts_in_its_exif_in_either_order_of_bytes() throws IOException {
    List<String> fields = List.of("prompt:" + GRAPH, "Workflow:{}", "f:1", "a camera");

    for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
      assertThat(read(Carriers.webp(fields, order, true)))
          .containsEntry("prompt", GRAPH)
          .containsEntry("workflow", "{}");
      assertThat(read(Carriers.webp(fields, order, false))).containsEntry("prompt", GRAPH);
    }
  }

  @Test
  void an_mp4_carries_texts_by_any_name() throws IOException {
    assertThat(read(Carriers.mp4(new LinkedHashMap<>(Map.of("prompt", GRAPH, "workflow", "{}")))))
        .containsEntry("prompt", GRAPH)
        .containsEntry("workflow", "{}");
  }

  @ParameterizedTest
  @CsvSource({"mp4,use_metadata_tags", "mov,use_metadata_tags", "webm,", "mkv,"})
  void films_that_ffmpeg_tagged_are_read(String kind, String flags) throws Exception {
    Path film = film(kind, flags == null ? "" : flags, "prompt=" + GRAPH, "workflow={}");

    assertThat(EmbeddedTexts.read(film).orElseThrow())
        .containsEntry("prompt", GRAPH)
        .containsEntry("workflow", "{}");
  }

  @ParameterizedTest
  @CsvSource({"mp4", "mov", "webm"})
  void a_comment_of_a_film_is_read(String kind) throws Exception {
    Path film = film(kind, "", "comment={\"prompt\": " + GRAPH + "}");

    assertThat(EmbeddedTexts.read(film).orElseThrow())
        .containsEntry("comment", "{\"prompt\": " + GRAPH + "}");
  }

  @Test
  void files_of_other_kinds_carry_nothing_that_is_known() throws IOException {
    assertThat(EmbeddedTexts.read(file("{\"nodes\": []}".getBytes(StandardCharsets.UTF_8))))
        .isEmpty();
    assertThat(EmbeddedTexts.read(file(new byte[0]))).isEmpty();
    assertThat(read(Carriers.png())).isEmpty();
  }

  @Test
  void a_length_that_is_a_lie_is_no_reason_to_fill_memory() throws IOException {
    byte[] lie = Carriers.png(Carriers.plain("prompt", GRAPH));
    int at = new String(lie, StandardCharsets.ISO_8859_1).indexOf("tEXt");
    lie[at - 4] = 0x7f;

    assertThatThrownBy(() -> read(lie)).isInstanceOf(IOException.class);
  }

  @Test
  void boxes_in_boxes_without_end_are_not_followed() throws IOException {
    byte[] deep = Carriers.joined(Carriers.bytes("\0\0\0\10ftyp"), new byte[80_000]);
    for (int at = 8; at + 8 < deep.length; at += 8) {
      System.arraycopy(Carriers.bytes("\0\0\0\0moov"), 0, deep, at, 8);
    }

    assertThat(read(deep)).isEmpty();
  }

  @Test
  void damaged_files_are_read_or_refused_but_nothing_else() throws IOException {
    List<byte[]> whole =
        List.of(
            Carriers.png(
                Carriers.plain("prompt", GRAPH),
                Carriers.compressed("a", GRAPH),
                Carriers.international("b", GRAPH, true)),
            Carriers.webp(List.of("prompt:" + GRAPH), ByteOrder.LITTLE_ENDIAN, true),
            Carriers.mp4(Map.of("prompt", GRAPH)));
    var luck = new Random(41);
    for (int round = 0; round < 3000; round++) {
      byte[] file = whole.get(round % whole.size()).clone();
      for (int hit = 0; hit < 3; hit++) {
        file[12 + luck.nextInt(file.length - 12)] = (byte) luck.nextInt(256);
      }
      int length = luck.nextBoolean() ? file.length : luck.nextInt(file.length);
      read(Arrays.copyOf(file, length), true);
    }
  }

  private Map<String, String> read(byte[] bytes) throws IOException {
    return EmbeddedTexts.read(file(bytes)).orElseThrow();
  }

  private void read(byte[] bytes, boolean damaged) throws IOException {
    Path file = file(bytes);
    try {
      EmbeddedTexts.read(file);
    } catch (IOException e) {
      assertThat(damaged).isTrue();
    }
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file"), bytes);
  }

  private Path film(String kind, String flags, String... tags) throws Exception {
    Path film = folder.resolve("film." + kind);
    var command =
        new ArrayList<>(
            List.of(
                Ffmpegs.any().program().toString(),
                "-loglevel",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                "color=size=64x64:duration=0.2"));
    for (String tag : tags) {
      command.addAll(List.of("-metadata", tag));
    }
    if (!flags.isEmpty()) {
      command.addAll(List.of("-movflags", flags));
    }
    command.add(film.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
    return film;
  }
}
