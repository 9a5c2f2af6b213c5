package cinema.c41.engines.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Puts things on one page.
record PagePen(PDPageContentStream page) implements AutoCloseable {
  private static final float HAIRLINE_GREY = 0.72f;

  void write(Style style, float x, float y, String text) throws IOException {
    page.beginText();
    page.setNonStrokingColor(style.grey());
    page.setFont(style.face().font(), style.size());
    page.newLineAtOffset(x, y);
    page.showText(style.face().printable(text));
    page.endText();
  }

  void picture(PDImageXObject picture, PDRectangle place) throws IOException {
    page.drawImage(
        picture, place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
  }

  /// A thin line around a place.
  void frame(PDRectangle place) throws IOException {
    page.setStrokingColor(HAIRLINE_GREY);
    page.setLineWidth(0.5f);
    page.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
    page.stroke();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
