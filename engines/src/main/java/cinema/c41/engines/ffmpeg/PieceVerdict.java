package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob.Expectation.Clip;
import cinema.c41.engine.PostJob.Expectation.Recording;
import cinema.c41.engine.PostJob.Expectation.Still;
import cinema.c41.engines.ffmpeg.Readings.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Judges what models make. They are asked for sizes and lengths and come near them, so a fault is
/// only what nobody could want: blackness, one flat colour, silence, a clip that hangs or breaks
/// off. What is dark, or still, or small for a reason, passes.
final class PieceVerdict {
  /// A side may be so much smaller than it was asked for: buckets of sizes are coarse.
  private static final double LEAST_SIDE = 0.7;

  /// Brightness of 255 up to which a picture without contrast is black.
  private static final double BLACK = 8;

  /// Opacity of 255 below which nothing of a picture can be seen.
  private static final double CLEAR = 8;

  private static final double RATE_TOLERANCE = 0.01;

  /// A sound may be so much shorter, or longer, than it was asked for.
  private static final double SHORTEST = 0.8;

  private static final double LONGEST = 1.5;

  private final Readings readings;
  private final List<String> faults = new ArrayList<>();

  private PieceVerdict(Readings readings) {
    this.readings = readings;
  }

  static List<String> still(Still wanted, Readings readings) {
    var verdict = new PieceVerdict(readings);
    if (verdict.isSeen()) {
      verdict.size(wanted.least());
      verdict.contrast();
    }
    return verdict.faults;
  }

  static List<String> clip(Clip wanted, Readings readings) {
    var verdict = new PieceVerdict(readings);
    if (verdict.isSeen()) {
      verdict.size(wanted.least());
      verdict.length(wanted);
      verdict.motion(wanted);
    }
    if (wanted.sounds()) {
      verdict.sound();
    }
    return verdict.faults;
  }

  static List<String> recording(Recording wanted, Readings readings) {
    var verdict = new PieceVerdict(readings);
    verdict.sound();
    double seconds = seconds(readings);
    if (readings.hasSound() && wanted.seconds() > 0) {
      verdict.seconds(seconds, wanted.seconds());
    }
    if (readings.hasSound() && Verdict.isClipped(readings)) {
      verdict.faults.add("it is clipped");
    }
    return verdict.faults;
  }

  /// What was measured of a picture or a clip.
  static Tree.Obj seen(Readings readings) {
    return Tree.obj()
        .with("frames", readings.frames())
        .with("size", Tree.text(readings.size()))
        .with("rate", Tree.text(readings.rate()))
        .with("contrast", Tree.number(readings.contrast()))
        .with("brightness", Tree.number(readings.brightness()))
        .with("black", Tree.number(Verdict.total(readings.black())))
        .with("longest-freeze", Tree.number(longest(readings.frozen())));
  }

  /// How long a clip is, by its own rate.
  static double length(Readings readings) {
    double rate = rate(readings);
    return rate > 0 ? readings.frames() / rate : 0;
  }

  private boolean isSeen() {
    if (!readings.hasPicture() || readings.frames() == 0) {
      faults.add("it has no picture");
    }
    return faults.isEmpty();
  }

  private void size(Optional<FrameSize> least) {
    if (least.isPresent() && !readings.size().isEmpty()) {
      String[] sides = readings.size().split("x", 2);
      FrameSize wanted = least.get();
      if (Integer.parseInt(sides[0]) < LEAST_SIDE * wanted.width()
          || Integer.parseInt(sides[1]) < LEAST_SIDE * wanted.height()) {
        faults.add("it is only " + readings.size() + " instead of about " + wanted);
      }
    }
  }

  private void contrast() {
    if (readings.opacity() < CLEAR) {
      faults.add("it is transparent: nothing of it can be seen");
    } else if (readings.contrast() < Verdict.FLAT) {
      faults.add(readings.brightness() < BLACK ? "it is black" : "it shows one flat colour");
    }
  }

  private void length(Clip wanted) {
    if (readings.frames() < wanted.frames()) {
      faults.add(
          "it has only " + readings.frames() + " frames, at least " + wanted.frames() + " wanted");
    }
    double rate = rate(readings);
    wanted
        .rate()
        .filter(asked -> rate > 0 && Math.abs(rate / asked - 1) > RATE_TOLERANCE)
        .ifPresent(
            asked ->
                faults.add("it runs at " + readings.rate() + " frames a second, not at " + asked));
  }

  private void motion(Clip wanted) {
    double seconds = length(readings);
    double black = Verdict.total(readings.black());
    if (black >= Verdict.MOSTLY * seconds && black > 0) {
      faults.add("it is black for " + Verdict.seconds(black) + " of " + Verdict.seconds(seconds));
    } else if (readings.contrast() < Verdict.FLAT) {
      faults.add("it shows one flat colour");
    }
    Verdict.longest(readings.frozen())
        .filter(span -> span.length() > wanted.longestFreeze())
        .ifPresent(span -> faults.add("it stands still " + Verdict.at(span)));
  }

  private void sound() {
    if (!readings.hasSound()) {
      faults.add("it has no sound");
    } else if (Verdict.isSilent(readings)) {
      faults.add("it is silent");
    }
  }

  private void seconds(double seconds, double wanted) {
    if (seconds < SHORTEST * wanted || seconds > LONGEST * wanted) {
      faults.add("it lasts " + Verdict.seconds(seconds) + " instead of " + Verdict.seconds(wanted));
    }
  }

  private static double seconds(Readings readings) {
    return readings.samples() / (double) Sound.RATE;
  }

  private static double longest(List<Span> spans) {
    return Verdict.longest(spans).map(Span::length).orElse(0.0);
  }

  /// Frames in a second; 0 when it is not known.
  private static double rate(Readings readings) {
    String[] parts = readings.rate().split("/", 2);
    return parts.length == 2 && !parts[1].equals("0")
        ? Double.parseDouble(parts[0]) / Double.parseDouble(parts[1])
        : 0;
  }
}
