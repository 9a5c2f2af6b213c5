package cinema.c41.engines.boards;

import cinema.c41.camera.SlateStrip.Caption;
import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.Cel;
import cinema.c41.engines.boards.ink.Extent;
import cinema.c41.engines.boards.ink.Lettering;
import cinema.c41.engines.boards.ink.Outline;
import cinema.c41.engines.boards.ink.Pen;
import cinema.c41.engines.boards.ink.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Draws what is written under the panel: the slate, the spoken line, the facts, the timecode.
final class StripPainter {
  private static final int FAINT = 0xFF6A6058;
  private static final String DIGITS = "0123456789:";

  private final BoardJob job;
  private final BoardLayout layout;
  private final Artists artists;

  StripPainter(BoardJob job, BoardLayout layout, Artists artists) {
    this.job = job;
    this.layout = layout;
    this.artists = artists;
  }

  /// The height of the letters that everything is measured in.
  private double size() {
    double area = StrictMath.sqrt((double) layout.frame().width() * layout.frame().height());
    return area * .0215;
  }

  int top() {
    return layout.frame().height() - layout.strip();
  }

  /// The whole sheet behind the panel.
  Cel sheet() {
    var size = layout.frame();
    var sheet = new Sheet(new Extent(0, 0, size.width(), size.height()), 1);
    Pen pen = sheet.pen(layout.unit(), Ornament.INK, job.seed());
    pen.wash(Outline.box(-9, -9, size.width() + 18, size.height() + 18), Ornament.PAPER);
    return sheet.photograph(artists.paper());
  }

  /// The strip with a line, or with none.
  Cel strip(Optional<Caption> caption) {
    var sheet = new Sheet(new Extent(0, 0, layout.frame().width(), layout.strip()), 1);
    Pen pen = sheet.pen(layout.unit(), Ornament.INK, job.seed());
    pen.wash(Outline.box(-9, -9, layout.frame().width() + 18, layout.strip() + 18), Ornament.PAPER);
    if (layout.isUpright()) {
      stacked(pen, caption);
    } else {
      row(pen, caption);
    }
    return sheet.photograph(artists.paper());
  }

  private void row(Pen pen, Optional<Caption> caption) {
    double s = size();
    double middle = layout.strip() * .5;
    slate(pen, layout.left() + s * .2, middle + s * .62, s * 1.75);
    double x = beside();
    pen.line(Outline.path(x - s * .65, middle - s * 1.25, x - s * .65, middle + s * 1.25), 1.2);
    double room = room();
    if (caption.isPresent() && !fits(caption.get(), room, s * 1.14)) {
      twoLines(pen, caption.get(), new double[] {x, middle - s * .62, room, s * .94});
      write(
          pen, artists.typed(), facts(), new double[] {x, middle + s * 1.42, room, s * .68}, FAINT);
      return;
    }
    caption.ifPresent(
        line -> spoken(pen, line, new double[] {x, middle - s * .28, room, s * 1.14}));
    double y = caption.isPresent() ? middle + s * 1.08 : middle + s * .28;
    double small = s * (caption.isPresent() ? .80 : .92);
    write(pen, artists.typed(), facts(), new double[] {x, y, room, small}, FAINT);
  }

  /// Where the line starts that stands beside the slate.
  private double beside() {
    double s = size();
    return layout.left() + s * 1.5 + artists.hand().width(job.strip().slate(), s * 1.75);
  }

  private double room() {
    return layout.isUpright() ? layout.frame().width() * .91 : clock()[0] - size() * 1.3 - beside();
  }

  private CaptionPages pages() {
    double line = layout.isUpright() ? size() * 1.12 * 1.05 : size() * .94;
    return new CaptionPages(artists.hand(), room(), line * .88);
  }

  /// The spoken lines, long ones in parts.
  List<Caption> captions() {
    return job.strip().captions().stream()
        .flatMap(line -> pages().of(line, line.text()).stream())
        .toList();
  }

  private boolean fits(Caption line, double room, double size) {
    return artists.hand().width(text(line), size * .88) <= room;
  }

  private void stacked(Pen pen, Optional<Caption> caption) {
    double s = size() * 1.12;
    double left = layout.frame().width() * .045;
    double room = room();
    slate(pen, left, s * 1.62, s * 1.5);
    write(
        pen,
        artists.typed(),
        facts(),
        new double[] {left, layout.strip() - s * .5, room, s * .78},
        FAINT);
    caption.ifPresent(line -> twoLines(pen, line, new double[] {left, s * 2.95, room, s * 1.05}));
  }

  private void twoLines(Pen pen, Caption line, double[] box) {
    String text = text(line);
    if (fits(line, box[2], box[3])) {
      spoken(pen, line, box);
      return;
    }
    double y = box[1];
    for (String part : pages().broken(text)) {
      write(pen, artists.hand(), part, new double[] {box[0], y, box[2], box[3]}, Ornament.INK);
      y += box[3] * 1.12;
    }
  }

  private void slate(Pen pen, double x, double y, double size) {
    pen.at(x, y).fill(artists.hand().shape(job.strip().slate(), size), Ornament.INK);
  }

  private void spoken(Pen pen, Caption line, double[] box) {
    write(pen, artists.hand(), text(line), box, Ornament.INK);
  }

  private static String text(Caption line) {
    String text = line.text();
    return line.speaker().isBlank()
        ? text
        : line.speaker().strip().toUpperCase(Locale.ROOT) + ": " + text;
  }

  /// Size, move, lens, length in the cut and the film's name.
  private String facts() {
    var picture = job.picture();
    double seconds = job.rate().seconds(Math.max(1, job.frames() - 2 * job.handle()));
    String length = String.format(Locale.ROOT, "%.1f s", seconds);
    String facts =
        picture.size().label()
            + " · "
            + picture.move().words()
            + " · "
            + picture.lens()
            + " mm · "
            + length;
    return job.strip().title().isBlank() ? facts : facts + " · " + job.strip().title();
  }

  /// Text that fits its room: smaller if it must, cut off if that is not enough.
  ///
  /// @param box left, baseline, width and size
  private static void write(Pen pen, Lettering letters, String text, double[] box, int ink) {
    double width = letters.width(text, box[3]);
    double size = box[3] * Math.clamp(box[2] / Math.max(1, width), .68, 1);
    String shown = text;
    while (shown.length() > 4 && letters.width(shown, size) > box[2] + 1) {
      shown = shown.substring(0, shown.length() - 2).strip().replaceAll("…$", "") + "…";
    }
    pen.at(box[0], box[1]).fill(letters.shape(shown, size), ink);
  }

  /// Left and top of the timecode on the frame, and the width and height of a digit.
  int[] clock() {
    double s = size();
    int digit = Math.max(2, (int) Math.round(s * .44) * 2);
    int height = Math.max(2, (int) Math.round(s * .74) * 2);
    int right =
        layout.isUpright() ? (int) (layout.frame().width() * .955) : layout.left() + layout.width();
    int left = Math.max(0, (right - 11 * digit) & ~1);
    double y = layout.isUpright() ? top() + s * .36 : top() + layout.strip() * .5 - s * .68;
    return new int[] {
      left, Math.min((int) Math.round(y) & ~1, layout.frame().height() - height), digit, height
    };
  }

  /// The digits and the colon, each on its own piece of paper.
  Cel[] digits() {
    int[] clock = clock();
    var cels = new Cel[DIGITS.length()];
    for (int i = 0; i < cels.length; i++) {
      cels[i] = digit(DIGITS.substring(i, i + 1), clock);
    }
    return cels;
  }

  private Cel digit(String text, int[] clock) {
    var sheet = new Sheet(new Extent(0, 0, clock[2], clock[3]), 1);
    Pen pen = sheet.pen(layout.unit(), Ornament.INK, job.seed());
    pen.wash(Outline.box(-9, -9, clock[2] + 18, clock[3] + 18), Ornament.PAPER);
    double size = clock[3] * .92;
    double x = (clock[2] - artists.typed().width(text, size)) / 2;
    pen.at(x, clock[3] * .80).fill(artists.typed().shape(text, size), Ornament.INK);
    return sheet.photograph(artists.paper());
  }

  /// Which of the digits stands for a character.
  static int digit(char c) {
    return DIGITS.indexOf(c);
  }
}
