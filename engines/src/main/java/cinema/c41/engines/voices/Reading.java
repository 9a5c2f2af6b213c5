package cinema.c41.engines.voices;

import cinema.c41.engine.Shift;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.Synthesizer.Request;
import java.util.List;

/// Reads one line: phrase by phrase, with the pauses between, at one loudness.
final class Reading {
  static final int RATE = 48_000;

  /// A line in which there is nothing to say lasts this many seconds.
  private static final double NOTHING = 0.6;

  private final Synthesizer synthesizer;
  private final VoiceJob job;
  private final Shift shift;
  private final Direction direction;

  Reading(Synthesizer synthesizer, VoiceJob job, Shift shift) {
    this.synthesizer = synthesizer;
    this.job = job;
    this.shift = shift;
    this.direction = Direction.of(job.direction());
  }

  Utterance read() {
    List<Phrase> phrases = LineText.phrases(job.text());
    if (phrases.isEmpty()) {
      return Utterance.silence(NOTHING, RATE);
    }
    Utterance line = Utterance.silence(0, RATE);
    for (int i = 0; i < phrases.size(); i++) {
      shift.progress((double) i / phrases.size());
      line = line.then(spoken(phrases.get(i)));
      if (i + 1 < phrases.size()) {
        line = line.then(Utterance.silence(phrases.get(i).pause() / pace(), RATE));
      }
    }
    return Levels.of(dropEmpty(line), direction.gain());
  }

  private Utterance spoken(Phrase phrase) {
    double pitch = job.pitch() * direction.pitch() * lift(phrase);
    // Played faster by the pitch, so it is spoken slower by as much.
    double stretch = Math.clamp(pitch / pace(), 0.5, 2.5);
    var request =
        new Request(
            Spelling.of(phrase.text(), job.language(), synthesizer),
            job.voice(),
            job.language(),
            stretch,
            shift.file("."));
    Utterance said = Trim.of(Resampler.to(RATE, pitch, synthesizer.speak(request)));
    shift.checkCancelled();
    if (said.samples().length == 0) {
      throw new cinema.c41.base.C41Exception(
          VoicesProblems.saidNothing(synthesizer.title(), phrase.text(), ""));
    }
    return said;
  }

  private double pace() {
    return job.pace() * direction.pace();
  }

  /// Voices that follow rules alone hardly raise themselves; this makes them.
  private static double lift(Phrase phrase) {
    return phrase.isExclaimed() ? 1.04 : phrase.isAsked() ? 1.02 : 1;
  }

  private static Utterance dropEmpty(Utterance line) {
    return new Utterance(
        line.samples(),
        line.rate(),
        line.phones().stream().filter(phone -> phone.end() > 0).toList());
  }
}
