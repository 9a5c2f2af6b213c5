package cinema.c41.engines.boards;

import cinema.c41.base.FrameSize;
import cinema.c41.camera.CameraMove;
import cinema.c41.camera.Eyeline;
import cinema.c41.camera.Figure;
import cinema.c41.camera.Posture;
import cinema.c41.camera.ShotSize;
import cinema.c41.engine.BoardJob;
import cinema.c41.engines.boards.ink.YuvFrame;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Contact sheets for a person to look at: `BoardGallery FOLDER [sheet …]`.
final class BoardGallery {
  private static final FrameSize WIDE = Jobs.HD;
  private static final FrameSize TALL = new FrameSize(720, 1280);
  private static final FrameSize EVEN = new FrameSize(1080, 1080);
  private static final FrameSize SCOPE = new FrameSize(1280, 536);

  private final Artists artists = Artists.ready();

  private record Pose(BoardJob job, long frame) {}

  public static void main(String[] args) throws IOException {
    var gallery = new BoardGallery();
    for (int i = 1; i < args.length; i++) {
      gallery.draw(args[i], Path.of(args[0]));
    }
  }

  private void draw(String sheet, Path folder) throws IOException {
    switch (sheet) {
      case "sizes" -> save(sizes(WIDE), folder, sheet, 3);
      case "tall" -> save(sizes(TALL), folder, sheet, 5);
      case "even" -> save(sizes(EVEN), folder, sheet, 4);
      case "scope" -> save(sizes(SCOPE), folder, sheet, 3);
      case "rooms" -> save(places(true), folder, sheet, 4);
      case "outside" -> save(places(false), folder, sheet, 4);
      case "light" -> save(lights(), folder, sheet, 4);
      case "inserts" -> save(inserts(), folder, sheet, 4);
      case "cast" -> save(cast(), folder, sheet, 4);
      case "mouths" -> save(mouths(), folder, sheet, 5);
      case "moves" -> save(moves(), folder, sheet, 6);
      case "poses" -> save(poses(), folder, sheet, 4);
      case "train" -> save(train(), folder, sheet, 3);
      case "walks" -> save(walks(), folder, sheet, 4);
      default -> throw new IllegalArgumentException(sheet);
    }
  }

  private static List<Pose> sizes(FrameSize frame) {
    var all = new ArrayList<Pose>();
    String[][] places = {
      {"BÄCKEREI", "in", "DAWN"},
      {"KITCHEN", "in", "DAY"},
      {"STREET", "out", "NIGHT"},
      {"BÜRO", "in", "DUSK"},
      {"BAR", "in", "NIGHT"},
      {"BEACH", "out", "DAY"},
      {"WOHNZIMMER", "in", "NIGHT"},
      {"PARK", "out", "DAWN"},
      {"BAHNHOF", "out", "DUSK"}
    };
    int i = 0;
    for (var size : ShotSize.values()) {
      String[] place = places[i++ % places.length];
      var jobs =
          Jobs.of(size)
              .at(frame)
              .in(place[0], place[1].equals("in"), place[2])
              .doing("She holds a cup of coffee.");
      boolean speaks =
          size == ShotSize.CLOSE
              || size == ShotSize.OVER_SHOULDER
              || size == ShotSize.TWO_SHOT
              || size == ShotSize.MEDIUM_CLOSE
              || size == ShotSize.MEDIUM;
      all.add(new Pose(speaks ? jobs.saying("aa", "m", "iy", "ow") : jobs.silent(), 0));
    }
    return all;
  }

  private static List<Pose> places(boolean interior) {
    String rooms =
        "KÜCHE WOHNZIMMER BEDROOM BÜRO KNEIPE CAFÉ BÄCKEREI SHOP FLUR KRANKENHAUS SCHULE AUTO ZUG";
    String more = " WERKSTATT BAD KIRCHE XYZZY";
    String open = "STRASSE MARKTPLATZ WALD PARK MEER HAFEN DACH FELD BERGE BAHNHOF XYZZY";
    List<String> words = List.of((interior ? rooms + more : open).split(" "));
    var all = new ArrayList<Pose>();
    var times = List.of("DAY", "NIGHT", "DUSK", "DAWN");
    int i = 0;
    for (String word : words) {
      all.add(
          new Pose(
              Jobs.of(ShotSize.WIDE).at(WIDE).in(word, interior, times.get(i++ % 4)).silent(), 0));
      if (!interior) {
        all.add(
            new Pose(
                Jobs.of(ShotSize.EXTREME_WIDE).at(WIDE).in(word, false, times.get(i % 4)).silent(),
                0));
      }
      all.add(
          new Pose(
              Jobs.of(ShotSize.MEDIUM).at(WIDE).in(word, interior, times.get(i++ % 4)).silent(),
              0));
    }
    return all;
  }

  private static List<Pose> lights() {
    var all = new ArrayList<Pose>();
    for (String place : List.of("KITCHEN", "OFFICE", "STREET", "SEA")) {
      for (String time : List.of("DAWN", "DAY", "DUSK", "NIGHT")) {
        boolean in = place.equals("KITCHEN") || place.equals("OFFICE");
        var size = in ? ShotSize.FULL : ShotSize.WIDE;
        all.add(new Pose(Jobs.of(size).at(WIDE).in(place, in, time).silent(), 0));
      }
    }
    return all;
  }

  private static List<Pose> inserts() {
    var all = new ArrayList<Pose>();
    for (String thing :
        List.of(
            "cup",
            "glass",
            "phone",
            "letter",
            "key",
            "door",
            "clock",
            "bread",
            "car",
            "gun",
            "book",
            "bottle",
            "photo",
            "hand",
            "knife",
            "candle",
            "ring",
            "flower",
            "saucer",
            "suitcase",
            "pliers",
            "hat",
            "money",
            "astrolabe",
            "")) {
      all.add(
          new Pose(
              Jobs.of(ShotSize.INSERT)
                  .at(WIDE)
                  .in("KITCHEN", true, all.size() % 3 == 2 ? "NIGHT" : "DAY")
                  .doing("The " + thing + " on the table.")
                  .silent(),
              0));
    }
    return all;
  }

  private static List<Pose> cast() {
    var all = new ArrayList<Pose>();
    String[] names = {
      "ANNA", "TOM", "LENA", "KARL", "MIA", "BEN", "OLD MAN", "EVA", "BOY", "SARAH", "MARK", "JULIA"
    };
    String[] acts = {"", "smiles", "cries", "shouts angrily", "is afraid", ""};
    var eyes = Eyeline.values();
    for (int i = 0; i < names.length; i++) {
      var figure =
          new Figure(
              names[i], i, i % 2 == 0 ? -.4 : .4, Posture.STANDING, eyes[i < 6 ? i % 2 : i % 5]);
      all.add(
          new Pose(
              Jobs.of(i % 3 == 2 ? ShotSize.CLOSE : ShotSize.MEDIUM_CLOSE)
                  .at(WIDE)
                  .in("PARK", false, i % 4 == 3 ? "NIGHT" : "DAY")
                  .with(figure)
                  .doing(acts[i % 6])
                  .saying("pau"),
              0));
    }
    return all;
  }

  private static List<Pose> mouths() {
    var all = new ArrayList<Pose>();
    for (String sound : List.of("pau", "m", "aa", "eh", "iy", "ow", "uw", "f", "th", "sh")) {
      all.add(
          new Pose(
              Jobs.of(ShotSize.CLOSE)
                  .at(WIDE)
                  .with(all.size() % 2 == 0 ? Jobs.ANNA : Jobs.TOM)
                  .saying(sound, sound),
              2));
    }
    return all;
  }

  private static List<Pose> moves() {
    var all = new ArrayList<Pose>();
    for (var move : CameraMove.values()) {
      boolean close = all.size() % 2 == 0;
      boolean street = all.size() % 9 == 0;
      var jobs = Jobs.of(close ? ShotSize.MEDIUM : ShotSize.WIDE).at(WIDE).moving(move);
      for (long frame : new long[] {0, 24, 47}) {
        String place = street ? "STREET" : "OFFICE";
        all.add(new Pose(jobs.in(place, !street, "DAY").silent(), frame));
      }
    }
    return all;
  }

  private static List<Pose> poses() {
    var all = new ArrayList<Pose>();
    for (var posture : Posture.values()) {
      var a = new Figure("ANNA", 0, -.5, posture, Eyeline.RIGHT);
      var b = new Figure("KARL", 3, .5, posture, Eyeline.LEFT);
      var c = new Figure("OLGA", 4, 0, Posture.STANDING, Eyeline.CAMERA);
      all.add(
          new Pose(Jobs.of(ShotSize.WIDE).at(WIDE).in("CAFÉ", true, "DAY").with(a, b).silent(), 0));
      all.add(
          new Pose(
              Jobs.of(ShotSize.FULL).at(WIDE).in("STREET", false, "DUSK").with(a, b, c).silent(),
              0));
      all.add(
          new Pose(
              Jobs.of(ShotSize.TWO_SHOT)
                  .at(WIDE)
                  .in("KNEIPE", true, "NIGHT")
                  .with(a, b)
                  .saying("aa"),
              0));
      all.add(
          new Pose(Jobs.of(ShotSize.MEDIUM).at(WIDE).in("WALD", false, "DAY").with(b).silent(), 0));
    }
    return all;
  }

  private static List<Pose> train() {
    var a = new Figure("LENA", 2, -.5, Posture.SITTING, Eyeline.RIGHT);
    var b = new Figure("ARMIN", 1, .5, Posture.SITTING, Eyeline.LEFT);
    var all = new ArrayList<Pose>();
    for (String time : List.of("DAY", "NIGHT")) {
      for (var size : List.of(ShotSize.WIDE, ShotSize.TWO_SHOT, ShotSize.MEDIUM_CLOSE)) {
        all.add(new Pose(Jobs.of(size).at(WIDE).in("ZUG", true, time).with(a, b).silent(), 0));
      }
    }
    return all;
  }

  private static List<Pose> walks() {
    var a = new Figure("ANNA", 0, -.5, Posture.WALKING, Eyeline.RIGHT);
    var b = new Figure("KARL", 3, .5, Posture.WALKING, Eyeline.LEFT);
    var all = new ArrayList<Pose>();
    for (long frame = 0; frame < 48; frame += 4) {
      var shot = Jobs.of(ShotSize.FULL).at(WIDE).in("STREET", false, "DAY");
      all.add(new Pose(shot.with(a).silent(), frame));
    }
    for (long frame = 0; frame < 48; frame += 12) {
      var shot = Jobs.of(ShotSize.FULL).at(WIDE).in("BAR", true, "NIGHT");
      all.add(new Pose(shot.with(a).moving(CameraMove.TRACK_RIGHT).silent(), frame));
    }
    for (long frame = 0; frame < 48; frame += 12) {
      var shot = Jobs.of(ShotSize.WIDE).at(WIDE).in("PARK", false, "DUSK");
      all.add(new Pose(shot.with(a, b).silent(), frame));
    }
    for (long frame = 0; frame < 48; frame += 12) {
      var shot = Jobs.of(ShotSize.MEDIUM).at(WIDE).in("PARK", false, "DUSK");
      all.add(new Pose(shot.with(b).moving(CameraMove.TRACK_LEFT).silent(), frame));
    }
    return all;
  }

  private void save(List<Pose> poses, Path folder, String name, int columns) throws IOException {
    var size = poses.getFirst().job().size();
    int width = 1920 / columns;
    int height = width * size.height() / size.width();
    int rows = (poses.size() + columns - 1) / columns;
    var sheet = new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_RGB);
    var graphics = sheet.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    for (int i = 0; i < poses.size(); i++) {
      var picture = picture(poses.get(i));
      place(
          graphics, picture, new int[] {i % columns * width, i / columns * height, width, height});
      if (i < 12) {
        ImageIO.write(picture, "png", folder.resolve(name + "-" + i + ".png").toFile());
      }
    }
    ImageIO.write(sheet, "png", folder.resolve(name + ".png").toFile());
  }

  private static void place(Graphics2D graphics, BufferedImage picture, int[] box) {
    var half = picture.getScaledInstance(box[2], box[3], java.awt.Image.SCALE_AREA_AVERAGING);
    graphics.drawImage(half, box[0], box[1], null);
  }

  private BufferedImage picture(Pose pose) {
    return rgb(BoardFilm.drawn(pose.job(), artists).shoot(pose.frame()));
  }

  private static BufferedImage rgb(YuvFrame frame) {
    var image = new BufferedImage(frame.width(), frame.height(), BufferedImage.TYPE_INT_RGB);
    byte[] yuv = frame.bytes();
    int area = frame.width() * frame.height();
    for (int y = 0; y < frame.height(); y++) {
      for (int x = 0; x < frame.width(); x++) {
        int chroma = area + y / 2 * (frame.width() / 2) + x / 2;
        double l = ((yuv[y * frame.width() + x] & 0xFF) - 16) / 219.0;
        double u = ((yuv[chroma] & 0xFF) - 128) / 224.0;
        double v = ((yuv[chroma + area / 4] & 0xFF) - 128) / 224.0;
        image.setRGB(
            x,
            y,
            channel(l + 1.5748 * v) << 16
                | channel(l - .1873 * u - .4681 * v) << 8
                | channel(l + 1.8556 * u));
      }
    }
    return image;
  }

  private static int channel(double value) {
    return Math.clamp(Math.round(value * 255), 0, 255);
  }
}
