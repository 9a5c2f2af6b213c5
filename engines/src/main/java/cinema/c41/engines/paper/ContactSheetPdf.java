package cinema.c41.engines.paper;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Panel;
import cinema.c41.engine.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// The boards of a film on pages, six on each: the picture, the slate, the facts, and what happens
/// or is said. No date and no random number is in it, so the same boards make the same bytes.
final class ContactSheetPdf {
  private static final float INK = 0.13f;
  private static final float GREY = 0.42f;
  private static final float LEADING = 11.2f;
  private static final int BODY_LINES = 6;

  private final PaperJob.ContactSheet job;
  private final Shift shift;
  private final PDDocument document;
  private final Style title;
  private final Style slate;
  private final Style small;
  private final Style body;
  private final Map<String, PDImageXObject> pictures = new HashMap<>();

  private ContactSheetPdf(PaperJob.ContactSheet job, Shift shift, PDDocument document)
      throws IOException {
    this.job = job;
    this.shift = shift;
    this.document = document;
    Typeface regular = Typeface.load(document, "IBMPlexSans-Regular.ttf");
    Typeface bold = Typeface.load(document, "IBMPlexSans-SemiBold.ttf");
    this.title = new Style(bold, 14, INK);
    this.slate = new Style(bold, 11, INK);
    this.small = new Style(regular, 8.5f, GREY);
    this.body = new Style(regular, 8.5f, INK);
  }

  static void write(PaperJob.ContactSheet job, Shift shift) {
    Path file = shift.file("sheet.pdf");
    try (var document = new PDDocument()) {
      document.setDocumentId(Sha256.of(job.toString()).toLong());
      document.getDocumentInformation().setTitle(job.title());
      new ContactSheetPdf(job, shift, document).pages();
      document.save(file.toFile());
    } catch (IOException e) {
      throw new C41Exception(PaperProblems.cannotWrite(file, e), e);
    }
    Tree.Obj facts =
        Tree.obj()
            .with("panels", job.panels().size())
            .with("pages", SheetLayout.pages(job.panels().size()));
    shift.produce("sheet", file, "application/pdf", facts);
  }

  private void pages() throws IOException {
    for (int page = 0; page < SheetLayout.pages(job.panels().size()); page++) {
      var sheet = new PDPage(new PDRectangle(SheetLayout.WIDTH, SheetLayout.HEIGHT));
      document.addPage(sheet);
      try (var pen = new PagePen(new PDPageContentStream(document, sheet))) {
        header(pen, page);
        panels(pen, page);
      }
    }
  }

  private void header(PagePen pen, int page) throws IOException {
    float right = SheetLayout.WIDTH - SheetLayout.MARGIN;
    String number = (page + 1) + " / " + SheetLayout.pages(job.panels().size());
    float numberLeft = right - small.width(number);
    String name = title.fit(job.title(), (right - SheetLayout.MARGIN) * 0.6f);
    float subtitleLeft = SheetLayout.MARGIN + title.width(name) + 12;
    String subtitle = small.fit(job.subtitle(), numberLeft - subtitleLeft - 16);
    pen.write(title, SheetLayout.MARGIN, SheetLayout.TITLE, name);
    pen.write(small, subtitleLeft, SheetLayout.TITLE, subtitle);
    pen.write(small, numberLeft, SheetLayout.TITLE, number);
  }

  private void panels(PagePen pen, int page) throws IOException {
    int first = page * SheetLayout.PANELS;
    int last = Math.min(first + SheetLayout.PANELS, job.panels().size());
    List<Panel> panels = job.panels().subList(first, last);
    for (int i = 0; i < panels.size(); i++) {
      picture(pen, panels.get(i), SheetLayout.left(i), SheetLayout.top(i));
      text(pen, panels.get(i), SheetLayout.left(i), SheetLayout.top(i));
      shift.progress((first + i + 1) / (job.panels().size() + 1.0));
    }
  }

  /// Fitted into the frame, in the middle of it, whatever its shape.
  private void picture(PagePen pen, Panel panel, float left, float top) throws IOException {
    PDImageXObject picture = picture(panel);
    float scale =
        Math.min(
            SheetLayout.PANEL_WIDTH / picture.getWidth(),
            SheetLayout.PICTURE_HEIGHT / picture.getHeight());
    float width = picture.getWidth() * scale;
    float height = picture.getHeight() * scale;
    float x = left + (SheetLayout.PANEL_WIDTH - width) / 2;
    float y = top - (SheetLayout.PICTURE_HEIGHT + height) / 2;
    pen.picture(picture, new PDRectangle(x, y, width, height));
    pen.frame(
        new PDRectangle(
            left,
            top - SheetLayout.PICTURE_HEIGHT,
            SheetLayout.PANEL_WIDTH,
            SheetLayout.PICTURE_HEIGHT));
  }

  /// A still that is on several panels is in the document once.
  private PDImageXObject picture(Panel panel) throws IOException {
    String id = panel.still().toString();
    PDImageXObject known = pictures.get(id);
    if (known != null) {
      return known;
    }
    byte[] bytes = Files.readAllBytes(shift.asset(panel.still()));
    try {
      var picture = PDImageXObject.createFromByteArray(document, bytes, panel.slate());
      pictures.put(id, picture);
      return picture;
    } catch (IOException | IllegalArgumentException e) {
      throw new C41Exception(
          PaperProblems.unreadableStill(panel.slate(), String.valueOf(e.getMessage())), e);
    }
  }

  private void text(PagePen pen, Panel panel, float left, float top) throws IOException {
    float line = top - SheetLayout.PICTURE_HEIGHT - 14;
    String name = slate.fit(panel.slate(), SheetLayout.PANEL_WIDTH / 2);
    float indent = slate.width(name) + 8;
    pen.write(slate, left, line, name);
    pen.write(
        small, left + indent, line, small.fit(panel.facts(), SheetLayout.PANEL_WIDTH - indent));
    line -= 2;
    for (String words : body.wrap(panel.text(), SheetLayout.PANEL_WIDTH, BODY_LINES)) {
      line -= LEADING;
      pen.write(body, left, line, words);
    }
  }
}
