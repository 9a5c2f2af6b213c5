package cinema.c41.engines.boards.ink;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/// A blank transparent sheet to draw one layer on, and then to photograph as a [Cel]. Owned by the
/// thread that draws.
public final class Sheet {
  private final Extent extent;
  private final double density;
  private final BufferedImage image;
  private final Graphics2D graphics;

  /// @param extent what part of the drawing it covers
  /// @param density its pixels per panel pixel, so that the closest look at it is still sharp
  public Sheet(Extent extent, double density) {
    this.extent = extent;
    this.density = density;
    int width = (int) Math.ceil(extent.width() * density) + 3;
    int height = (int) Math.ceil(extent.height() * density) + 3;
    this.image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    this.graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    graphics.setRenderingHint(RenderingHints.KEY_DITHERING, RenderingHints.VALUE_DITHER_DISABLE);
  }

  /// A pen in panel pixels.
  ///
  /// @param unit panel pixels in one unit of line weight
  public Pen pen(double unit, int ink, long seed) {
    return Pen.over(graphics, unit * density, ink, seed)
        .sized(density, density)
        .at(1 / density - extent.left(), 1 / density - extent.top());
  }

  /// The finished layer on this paper.
  public Cel photograph(Paper paper) {
    graphics.dispose();
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    var size = new Cel.Size(image.getWidth(), image.getHeight());
    return Cel.of(pixels, size, new Cel.Origin(extent.left(), extent.top(), density), paper);
  }

  /// As an ordinary image, for looking at.
  public BufferedImage image() {
    return image;
  }
}
