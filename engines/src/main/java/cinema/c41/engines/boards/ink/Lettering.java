package cinema.c41.engines.boards.ink;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/// Letters as shapes, from a font that is embedded. The font machinery of AWT is not touched: it
/// needs libfontconfig, which a server without a desktop does not have.
///
/// Thread-safe: glyphs are read under a lock and kept.
public final class Lettering {
  /// What the two hands lack and this one has: Greek above all.
  private static final String SUBSTITUTE = "/cinema/c41/engines/paper/IBMPlexSans-SemiBold.ttf";

  private final Face face;
  private final Map<Integer, Letter> known = new HashMap<>();
  private @Nullable Face substitute;

  private Lettering(Face face) {
    this.face = face;
  }

  private record Face(TrueTypeFont font, CmapLookup letters, double em) {
    static Face open(String path) {
      try (InputStream in = Lettering.class.getResourceAsStream(path)) {
        var font = new TTFParser().parseEmbedded(Objects.requireNonNull(in, path));
        return new Face(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Letter letter(int glyphId) throws IOException {
      var glyph = font.getGlyph().getGlyph(glyphId);
      var shape = new Path2D.Double();
      if (glyph != null) {
        var toEm = AffineTransform.getScaleInstance(1 / em, 1 / em);
        shape.append(glyph.getPath().getPathIterator(toEm), false);
      }
      return new Letter(shape, font.getAdvanceWidth(glyphId) / em);
    }
  }

  /// The lively marker hand of captions and notes. Latin, Cyrillic.
  public static Lettering hand() {
    return open("ShantellSans-Medium.ttf");
  }

  /// The typewriter of facts and timecode. Latin, Cyrillic.
  public static Lettering typed() {
    return open("IBMPlexMono-SemiBold.ttf");
  }

  private static Lettering open(String name) {
    return new Lettering(Face.open("/cinema/c41/engines/boards/" + name));
  }

  /// The text as one shape, its baseline starting at the origin. What no font has is a box.
  public Path2D shape(String text, double size) {
    var all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int point : points(text)) {
      var letter = letter(point);
      var place = AffineTransform.getTranslateInstance(x, 0);
      place.scale(size, -size);
      all.append(letter.shape().getPathIterator(place), false);
      x += letter.advance() * size;
    }
    return all;
  }

  public double width(String text, double size) {
    return IntStream.of(points(text)).mapToDouble(point -> letter(point).advance()).sum() * size;
  }

  /// Accents that were written apart from their letters are put back.
  private static int[] points(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
  }

  private synchronized Letter letter(int point) {
    return known.computeIfAbsent(point, this::read);
  }

  private Letter read(int point) {
    try {
      int glyph = face.letters().getGlyphId(point);
      if (glyph != 0) {
        return face.letter(glyph);
      }
      int other = substitute().letters().getGlyphId(point);
      return other == 0 ? missing(point) : substitute().letter(other);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Opened when it is first needed: most films never do.
  private Face substitute() {
    Face there = substitute == null ? Face.open(SUBSTITUTE) : substitute;
    substitute = there;
    return there;
  }

  private static Letter missing(int point) {
    var box = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    if (!Character.isWhitespace(point)) {
      box.append(new Rectangle2D.Double(0.06, 0, 0.44, 0.7), false);
      // Turned the other way round, so that the inside stays empty.
      box.append(Outlines.backwards(0.12, 0.06, 0.32, 0.58), false);
    }
    return new Letter(box, Character.isWhitespace(point) ? 0.3 : 0.56);
  }

  /// @param shape in ems, y upwards
  private record Letter(Path2D shape, double advance) {}

  private static final class Outlines {
    static Path2D backwards(double x, double y, double width, double height) {
      var path = new Path2D.Double();
      path.moveTo(x, y);
      path.lineTo(x, y + height);
      path.lineTo(x + width, y + height);
      path.lineTo(x + width, y);
      path.closePath();
      return path;
    }
  }
}
