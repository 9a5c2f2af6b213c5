package cinema.c41.engines.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Problem;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineEvent.Accepted;
import cinema.c41.engine.EngineEvent.Finished;
import cinema.c41.engine.EngineEvent.Produced;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Bundle;
import cinema.c41.engine.PaperJob.ContactSheet;
import cinema.c41.engine.PaperJob.Document;
import cinema.c41.engine.PaperJob.Documents;
import cinema.c41.engine.PaperJob.Entry;
import cinema.c41.engine.PaperJob.Panel;
import cinema.c41.engine.VoiceJob;
import cinema.c41.testkit.Tickets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PaperEngineTest {
  @TempDir Path folder;

  private WritingDesk desk = new WritingDesk(Path.of(""));

  @BeforeEach
  void open() {
    desk = new WritingDesk(folder);
  }

  @Test
  void documents_are_written_as_they_are_each_under_its_role() throws IOException {
    var srt = new Document("subtitles", "application/x-subrip", "1\r\nGrüße – „na dann“\n");
    var odd = new Document("../odd/näme", "text/plain", "");

    List<EngineEvent> events = desk.events(new Documents(List.of(srt, odd)));

    assertThat(events.getFirst()).isInstanceOf(Accepted.class);
    assertThat(events.getLast()).isInstanceOf(Finished.class);
    List<Produced> produced = produced(events);
    assertThat(produced).extracting(Produced::role).containsExactly("subtitles", "../odd/näme");
    assertThat(produced).allMatch(one -> one.file().startsWith(folder));
    assertThat(Files.readString(produced.getFirst().file())).isEqualTo("1\r\nGrüße – „na dann“\n");
    assertThat(produced.getFirst().mediaType()).isEqualTo("application/x-subrip");
  }

  @Test
  void a_sheet_has_six_panels_on_a_page_and_every_word_of_them() throws IOException {
    Path sheet = desk.make(sheet(8)).file();

    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      String first = text(pdf, 1);
      String second = text(pdf, 2);
      assertThat(pdf.getNumberOfPages()).isEqualTo(2);
      assertThat(first).contains("Last Orders", "boards, PREVIZ", "1 / 2", "1A-1", "1F-1");
      assertThat(first).contains("MCU · push in · 3.2 s", "„Schließen wir heut’?“ – “No.”");
      assertThat(second).contains("2 / 2", "1G-1", "1H-1").doesNotContain("1A-1");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
      assertThat(pdf.getPage(0).getResources().getFontNames())
          .allMatch(name -> isEmbedded(pdf, name));
    }
  }

  @Test
  void the_same_sheet_has_the_same_bytes() throws IOException {
    assertThat(Files.mismatch(desk.make(sheet(7)).file(), desk.make(sheet(7)).file()))
        .isEqualTo(-1);
  }

  @Test
  void letters_that_the_typeface_lacks_and_endless_words_do_not_stop_a_sheet() throws IOException {
    var panel =
        new Panel(
            desk.still("tall", 90, 160, "jpg"),
            "12A-3 with a name that is much longer than any slate has ever been before",
            "CU\t静 · \u0007zoom\u00ad · e\u0301 · " + "x".repeat(200),
            "猫が座る. Ω Ж 😀 "
                + "Donaudampfschifffahrt".repeat(12)
                + "\n\nlast "
                + "word ".repeat(99));

    Path sheet =
        desk.make(new ContactSheet("T".repeat(300), "s".repeat(300), List.of(panel))).file();

    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      assertThat(text(pdf, 1)).contains("Donaudampf", "…", "é", "Ω Ж");
    }
  }

  @Test
  void a_sheet_without_boards_is_a_page_with_a_title() throws IOException {
    Path sheet = desk.make(new ContactSheet("Empty", "", List.of())).file();

    try (PDDocument pdf = Loader.loadPDF(sheet.toFile())) {
      assertThat(text(pdf, 1)).contains("Empty", "1 / 1");
    }
  }

  @Test
  void a_still_that_is_no_picture_is_named() throws IOException {
    var still = desk.asset(Files.writeString(folder.resolve("x.jpg"), "no picture"));
    var panel = new Panel(still, "12A-3", "", "");

    Problem problem = desk.fail(new ContactSheet("T", "", List.of(panel)));

    assertThat(problem.code()).hasToString("paper/unreadable-still");
    assertThat(problem.what()).contains("12A-3");
  }

  @Test
  void a_bundle_stores_documents_first_and_media_without_compression() throws IOException {
    Path zip = desk.make(bundle()).file();

    try (var read = new ZipFile(zip.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(read.entries());
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .containsExactly("version.txt", "content.otio", "media/1A_T01.mp4", "media/ü.wav");
      assertThat(entries).allMatch(entry -> entry.getMethod() == ZipEntry.STORED);
      var version = read.getInputStream(entries.getFirst()).readAllBytes();
      assertThat(new String(version, StandardCharsets.UTF_8)).isEqualTo("1.0.0\n");
      assertThat(read.getInputStream(entries.get(2)).readAllBytes()).hasSize(200_000);
    }
  }

  @Test
  void a_bundle_has_the_same_bytes_on_every_day_in_every_time_zone() throws IOException {
    TimeZone here = TimeZone.getDefault();
    try {
      Path first = desk.make(bundle()).file();
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path second = desk.make(bundle()).file();

      assertThat(Files.mismatch(first, second)).isEqualTo(-1);
    } finally {
      TimeZone.setDefault(here);
    }
  }

  @Test
  void names_that_lead_out_of_a_bundle_or_are_there_twice_are_refused() throws IOException {
    var media = desk.asset(Files.writeString(folder.resolve("m"), "m"));

    for (String path : List.of("../x", "/x", "a//b", "a\\b", "", "a/./b")) {
      var job = new Bundle(List.of(new Entry(path, media)), List.of());
      assertThat(desk.fail(job).code()).hasToString("paper/bad-entry");
    }
    var twice = new Bundle(List.of(new Entry("x", media), new Entry("x", media)), List.of());
    assertThat(desk.fail(twice).why()).contains("two of that name");
  }

  @Test
  void a_job_of_another_trade_is_refused() {
    var voice = new VoiceJob("Hello", "", "en", "flite-slt", 1, 1);

    assertThatThrownBy(() -> Tickets.start(new PaperEngine(), voice, desk, _ -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_offers_all_kinds_of_paper() {
    var offer = new PaperEngine().offer();

    assertThat(offer.takes(Documents.class)).isTrue();
    assertThat(offer.takes(ContactSheet.class)).isTrue();
    assertThat(offer.takes(Bundle.class)).isTrue();
    assertThat(offer.fingerprint()).contains("pdfbox 3");
  }

  private PaperJob sheet(int panels) throws IOException {
    List<Panel> all = new ArrayList<>();
    for (int i = 0; i < panels; i++) {
      var still = desk.still("board-" + i, 640, 360, i % 2 == 0 ? "jpg" : "png");
      String slate = "1" + (char) ('A' + i) + "-1";
      all.add(
          new Panel(still, slate, "MCU · push in · 3.2 s", "ANNA: „Schließen wir heut’?“ – “No.”"));
    }
    return new ContactSheet("Last Orders", "boards, PREVIZ", all);
  }

  private PaperJob bundle() throws IOException {
    var video = desk.asset(Files.write(folder.resolve("v"), new byte[200_000]));
    var sound = desk.asset(Files.writeString(folder.resolve("s"), "RIFF"));
    return new Bundle(
        List.of(new Entry("media/1A_T01.mp4", video), new Entry("media/ü.wav", sound)),
        List.of(
            new Document("version.txt", "text/plain", "1.0.0\n"),
            new Document("content.otio", "application/json", "{}")));
  }

  private static List<Produced> produced(List<EngineEvent> events) {
    return events.stream().filter(Produced.class::isInstance).map(Produced.class::cast).toList();
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static boolean isEmbedded(PDDocument pdf, COSName name) {
    try {
      return pdf.getPage(0).getResources().getFont(name).isEmbedded();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
