package cinema.c41.engines.boards;

import cinema.c41.base.FrameRate;
import cinema.c41.camera.MouthCue;
import cinema.c41.camera.Phone;
import cinema.c41.engines.boards.figure.Viseme;
import cinema.c41.engines.boards.ink.Noise;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What somebody's face and breath do over a shot. Seeded, so that two people do not blink as one.
final class Performance {
  /// Mouths change on every second frame, as animators draw them.
  private static final int HOLD = 2;

  private static final double BLINK = 0.20;

  private final List<MouthCue> cues;
  private final FrameRate rate;
  private final long seed;

  Performance(List<MouthCue> cues, FrameRate rate, long seed) {
    this.cues = List.copyOf(cues);
    this.rate = rate;
    this.seed = seed;
  }

  /// Every mouth this performance needs.
  Set<Viseme> mouths() {
    var all = new LinkedHashSet<Viseme>();
    all.add(Viseme.REST);
    for (var cue : cues) {
      cue.phones().forEach(phone -> all.add(Viseme.of(phone.sound())));
    }
    return all;
  }

  Viseme mouth(long frame) {
    int hold = rate.timebase() > 40 ? 2 * HOLD : HOLD;
    // The middle of the hold, so that a sound is not missed by the frames it starts between.
    double now = rate.seconds(frame / hold * hold) + rate.seconds(1) * (hold - 1) / 2.0;
    for (var cue : cues) {
      if (now >= cue.start() && now < cue.end()) {
        return Viseme.of(sound(cue, now - cue.start()));
      }
    }
    return Viseme.REST;
  }

  private static String sound(MouthCue cue, double into) {
    for (Phone phone : cue.phones()) {
      if (into < phone.end()) {
        return phone.sound();
      }
    }
    return "pau";
  }

  boolean speaks(long frame) {
    double now = rate.seconds(frame);
    return cues.stream().anyMatch(cue -> now >= cue.start() - .1 && now < cue.end() + .1);
  }

  /// How far the lids are open: 1, 0.5 or 0. One blink in every stretch of some seconds.
  double lids(long frame) {
    double now = rate.seconds(frame);
    double stretch = 2.6 + .9 * (Noise.at(seed, 77) + 1);
    long number = (long) Math.floor(now / stretch);
    double at = stretch * (number + .30 + .22 * (Noise.at(seed, number) + 1));
    double into = now - at;
    if (into < 0 || into > BLINK) {
      return 1;
    }
    return into > BLINK * .3 && into < BLINK * .65 ? 0 : .5;
  }

  /// Whether the eyes have wandered from where they rest.
  boolean glances(long frame) {
    double now = rate.seconds(frame);
    return Noise.at(seed + 5, (long) Math.floor(now / .62)) > .45;
  }

  /// From -1 (out) to 1 (in).
  double breath(long frame) {
    double phase = Noise.at(seed, 3) * Math.PI;
    return StrictMath.sin(2 * Math.PI * rate.seconds(frame) / 3.7 + phase);
  }

  /// The rise and fall of somebody who walks, in heads.
  double step(long frame) {
    return .05 * (1 - Math.abs(StrictMath.sin(Math.PI * 1.75 * rate.seconds(frame))));
  }

  /// Which drawing of a walk somebody starts with, so that two people are not in step.
  int start() {
    return Math.floorMod(Noise.mix(seed, 9), Walk.DRAWINGS);
  }

  /// The head's own motion in heads, to the side or down; livelier in speech.
  double nod(long frame, boolean down) {
    double now = rate.seconds(frame);
    long axis = seed + (down ? 20 : 30);
    double idle = .010 * Noise.along(axis, now * .45);
    double talk =
        speaks(frame) ? (down ? .020 : .014) * Noise.along(axis + 1, now * (down ? 2.3 : 1.2)) : 0;
    return idle + talk;
  }
}
