package cinema.c41.engines.ffmpeg;

import cinema.c41.base.FrameRate;
import cinema.c41.base.Tree;
import cinema.c41.engine.PostJob.Expectation;
import cinema.c41.engine.PostJob.Expectation.Moving;
import cinema.c41.engine.PostJob.Expectation.Speech;
import cinema.c41.engine.PostJob.Expectation.Whole;
import cinema.c41.engines.ffmpeg.Readings.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Compares what was measured with what was expected. Every fault is named, not the first alone.
final class Verdict {
  /// A fade to black is meant; so much black is not.
  private static final double LONGEST_BLACK = 2;

  static final double MOSTLY = 0.5;

  /// Standard deviation of brightness below which a frame shows nothing.
  static final double FLAT = 0.5;

  private static final String COLOURS = "tv bt709 bt709 bt709";

  /// Levels in dB below which there is nothing to hear.
  private static final double INAUDIBLE_PEAK = -40;

  private static final double INAUDIBLE_LUFS = -60;

  /// So many samples at full level are no accident of normalising.
  private static final double CLIPPED = 8;

  /// How far loudness may be off, in LU, and how far a lossy codec may push the peak.
  private static final double LOUDNESS_TOLERANCE = 1;

  private static final double PEAK_TOLERANCE = 1;

  /// A decoder hands out whole packets of AAC: the last one may be longer than the sound.
  private static final long PACKET = 1024;

  private final Readings readings;
  private final List<String> faults = new ArrayList<>();

  private Verdict(Readings readings) {
    this.readings = readings;
  }

  static List<String> faults(Expectation expectation, Readings readings) {
    var verdict = new Verdict(readings);
    verdict.decodes();
    switch (expectation) {
      case Expectation.Still still -> verdict.faults.addAll(PieceVerdict.still(still, readings));
      case Expectation.Clip clip -> verdict.faults.addAll(PieceVerdict.clip(clip, readings));
      case Expectation.Recording recording ->
          verdict.faults.addAll(PieceVerdict.recording(recording, readings));
      case Moving moving -> verdict.moving(moving);
      case Speech speech -> verdict.speech(speech);
      case Expectation.Sound sound -> verdict.sound(sound);
      case Whole whole -> verdict.whole(whole);
    }
    return List.copyOf(verdict.faults);
  }

  /// What was measured, for the report.
  static Tree.Obj facts(Expectation expectation, Readings readings) {
    return switch (expectation) {
      case Moving moving -> pictureFacts(moving, readings);
      case Speech _, Expectation.Recording _ -> heard(Tree.obj(), readings);
      case Expectation.Still _ -> PieceVerdict.seen(readings);
      case Expectation.Clip clip ->
          clip.sounds()
              ? heard(PieceVerdict.seen(readings), readings)
              : PieceVerdict.seen(readings);
      case Expectation.Sound _ -> soundFacts(Tree.obj(), readings);
      case Whole whole -> soundFacts(pictureFacts(whole.picture(), readings), readings);
    };
  }

  private static Tree.Obj heard(Tree.Obj known, Readings readings) {
    return known
        .with("samples", readings.samples())
        .with("peak", Tree.number(readings.samplePeak()))
        .with("rms", Tree.number(readings.rms()))
        .with("silence", Tree.number(total(readings.silent())));
  }

  private static Tree.Obj soundFacts(Tree.Obj known, Readings readings) {
    return readings.isHeardBefore()
        ? known.with("heard-before", Tree.flag(true))
        : known
            .with("samples", readings.samples())
            .with("lufs", Tree.number(readings.lufs()))
            .with("range", Tree.number(readings.range()))
            .with("peak", Tree.number(readings.truePeak()));
  }

  private static Tree.Obj pictureFacts(Moving moving, Readings readings) {
    Tree.Obj known =
        Tree.obj()
            .with("frames", readings.frames())
            .with("size", Tree.text(readings.size()))
            .with("rate", Tree.text(readings.rate()))
            .with("colours", Tree.text(String.join(", ", readings.colours())))
            .with("seconds", Tree.number(moving.rate().seconds(readings.frames())));
    return readings.isGlance()
        ? known.with("seen-before", Tree.flag(true))
        : measured(known, readings);
  }

  private static Tree.Obj measured(Tree.Obj known, Readings readings) {
    return known
        .with("black", Tree.number(total(readings.black())))
        .with(
            "longest-freeze", Tree.number(longest(readings.frozen()).map(Span::length).orElse(0.0)))
        .with("contrast", Tree.number(readings.contrast()));
  }

  /// How long it is, in seconds.
  static double length(Expectation expectation, Readings readings) {
    return switch (expectation) {
      case Moving moving -> moving.rate().seconds(readings.frames());
      case Speech _, Expectation.Sound _, Expectation.Recording _ ->
          readings.samples() / (double) Sound.RATE;
      case Expectation.Still _ -> 0;
      case Expectation.Clip _ -> PieceVerdict.length(readings);
      case Whole whole -> whole.picture().rate().seconds(readings.frames());
    };
  }

  private void decodes() {
    if (!readings.errors().isEmpty()) {
      faults.add("it does not decode cleanly: " + readings.errors().getFirst());
    }
  }

  private void moving(Moving wanted) {
    if (!readings.hasPicture()) {
      faults.add("it has no picture");
      return;
    }
    if (readings.frames() != wanted.frames()) {
      faults.add("it has " + readings.frames() + " frames instead of " + wanted.frames());
    }
    if (!readings.size().equals(wanted.size().toString())) {
      faults.add("it is " + readings.size() + " instead of " + wanted.size());
    }
    rate(wanted.rate());
    if (readings.frames() > 0) {
      look(wanted);
    }
  }

  private void rate(FrameRate wanted) {
    if (!readings.rate().isEmpty() && !isRate(readings.rate(), wanted)) {
      faults.add("it runs at " + readings.rate() + " frames a second instead of " + wanted);
    } else if (!readings.isEven()) {
      faults.add("its frames are not evenly spaced in time");
    }
  }

  private static boolean isRate(String fraction, FrameRate wanted) {
    int slash = fraction.indexOf('/');
    long numerator = Long.parseLong(fraction.substring(0, slash));
    long denominator = Long.parseLong(fraction.substring(slash + 1));
    return numerator * wanted.denominator() == denominator * wanted.numerator();
  }

  private void look(Moving wanted) {
    double seconds = wanted.rate().seconds(readings.frames());
    double black = total(readings.black());
    if (black >= MOSTLY * seconds) {
      faults.add("it is black for " + seconds(black) + " of " + seconds(seconds));
    } else {
      longest(readings.black())
          .filter(span -> span.length() > LONGEST_BLACK)
          .ifPresent(span -> faults.add("it is black " + at(span)));
    }
    if (black < MOSTLY * seconds && !readings.isGlance() && readings.contrast() < FLAT) {
      faults.add("it shows one flat colour");
    }
    longest(readings.frozen())
        .filter(span -> span.length() > wanted.longestFreeze())
        .ifPresent(span -> faults.add("it stands still " + at(span)));
    if (readings.colours().stream().anyMatch(colours -> !colours.equals(COLOURS))) {
      faults.add(
          "its colours are tagged "
              + String.join(", ", readings.colours())
              + " instead of "
              + COLOURS);
    }
  }

  private void speech(Speech wanted) {
    if (!readings.hasSound()) {
      faults.add("it has no sound");
      return;
    }
    long tolerance = Math.max(Sound.RATE / 10, wanted.samples() / 20);
    if (Math.abs(readings.samples() - wanted.samples()) > tolerance) {
      faults.add(
          "it lasts "
              + seconds(readings.samples() / (double) Sound.RATE)
              + " instead of "
              + seconds(wanted.samples() / (double) Sound.RATE));
    }
    if (isSilent(readings)) {
      faults.add("it is silent");
    }
    if (isClipped(readings)) {
      faults.add("it is clipped");
    }
  }

  static boolean isSilent(Readings readings) {
    double length = readings.samples() / (double) Sound.RATE;
    return readings.samplePeak() < INAUDIBLE_PEAK || total(readings.silent()) > 0.95 * length;
  }

  static boolean isClipped(Readings readings) {
    boolean flat = readings.flatness() > 0 && readings.atPeak() > CLIPPED;
    return readings.samplePeak() > -0.3 && flat;
  }

  private void whole(Whole wanted) {
    moving(wanted.picture());
    if (!readings.hasSound()) {
      faults.add("it has no sound");
      return;
    }
    if (!readings.isHeardBefore()) {
      FrameRate rate = wanted.picture().rate();
      fits(rate.seconds(readings.frames()), rate.seconds(1), "its picture");
      listen(wanted.speaks(), wanted.lufs(), wanted.peak());
    }
  }

  private void sound(Expectation.Sound wanted) {
    if (!readings.hasSound()) {
      faults.add("it has no sound");
      return;
    }
    fits(wanted.samples() / (double) Sound.RATE, 0.001, "it should be");
    listen(wanted.speaks(), wanted.lufs(), wanted.peak());
  }

  /// @param length of what it belongs to, like `off` in seconds
  private void fits(double length, double off, String than) {
    double difference = readings.samples() / (double) Sound.RATE - length;
    if (difference < -off || difference > off + padding()) {
      String word = difference > 0 ? " longer" : " shorter";
      faults.add("its sound is " + seconds(Math.abs(difference)) + word + " than " + than);
    }
  }

  private double padding() {
    return PACKET / (double) Sound.RATE;
  }

  private void listen(boolean speaks, double lufs, double peak) {
    boolean inaudible = readings.lufs() < INAUDIBLE_LUFS || readings.truePeak() < INAUDIBLE_PEAK;
    double off = readings.lufs() - lufs;
    if (speaks && inaudible) {
      faults.add("it is silent, though somebody speaks");
    } else if (off > LOUDNESS_TOLERANCE || (speaks && off < -LOUDNESS_TOLERANCE)) {
      faults.add("its loudness is " + readings.lufs() + " LUFS instead of " + lufs);
    }
    if (readings.truePeak() > peak + PEAK_TOLERANCE) {
      faults.add("it peaks at " + readings.truePeak() + " dBTP instead of " + peak);
    }
  }

  static double total(List<Span> spans) {
    return spans.stream().mapToDouble(Span::length).sum();
  }

  static Optional<Span> longest(List<Span> spans) {
    return spans.stream().max(Comparator.comparingDouble(Span::length));
  }

  static String at(Span span) {
    return "for " + seconds(span.length()) + " from " + seconds(span.start());
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }
}
