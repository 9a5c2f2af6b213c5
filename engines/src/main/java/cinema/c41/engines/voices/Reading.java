package cinema.c41.engines.voices;

import cinema.c41.base.C41Exception;
import cinema.c41.engine.Shift;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.Synthesizer.Request;
import cinema.c41.engines.voices.sound.Levels;
import cinema.c41.engines.voices.sound.Melody;
import cinema.c41.engines.voices.sound.Resampler;
import cinema.c41.engines.voices.sound.Trim;
import cinema.c41.engines.voices.sound.Utterance;
import cinema.c41.engines.voices.text.Direction;
import cinema.c41.engines.voices.text.LineText;
import cinema.c41.engines.voices.text.Phrase;
import java.util.ArrayList;
import java.util.List;

/// Reads one line: phrase by phrase, with the pauses between, at one loudness.
final class Reading {
  static final int RATE = 48_000;

  /// A line in which there is nothing to say lasts this many seconds.
  private static final double NOTHING = 0.6;

  /// A longer question turned over is hard to follow.
  private static final int SHORT_QUESTION = 50;

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
    List<Phrase> phrases = LineText.phrases(job.text(), job.language());
    if (phrases.isEmpty()) {
      return Utterance.silence(NOTHING, RATE);
    }
    var parts = new ArrayList<Utterance>();
    parts.add(Utterance.silence(direction.beat(), RATE));
    for (int i = 0; i < phrases.size(); i++) {
      parts.add(spoken(phrases.get(i)));
      parts.add(Utterance.silence(phrases.get(i).pause() / pace(), RATE));
      shift.progress((i + 1.0) / phrases.size());
    }
    // Nothing follows the last phrase, whatever its mark.
    parts.removeLast();
    return Levels.of(Utterance.join(parts, RATE), direction.gain());
  }

  private Utterance spoken(Phrase phrase) {
    Melody melody = melody(phrase);
    var request =
        new Request(
            phrase.text(),
            job.voice(),
            job.language(),
            pitch() / melody.pitch(),
            liveliness(phrase),
            // Played faster by the melody, so it is spoken slower by as much.
            Math.clamp(melody.pitch() / pace(), 0.4, 3),
            shift.file("."));
    Utterance said = Trim.of(synthesizer.speak(request));
    shift.checkCancelled();
    if (said.samples().length == 0) {
      throw new C41Exception(
          VoicesProblems.saidNothing(synthesizer.title(), phrase.text(), List.of()));
    }
    return Resampler.play(direction.timbre().on(said), RATE, melody);
  }

  /// A voice that bends is raised half by the voice itself and half by making its speaker smaller,
  /// as people differ; one that does not is played faster.
  private Melody melody(Phrase phrase) {
    double played = synthesizer.bends(job.voice()) ? Math.sqrt(pitch()) : pitch();
    double start = phrase.isExclaimed() ? 1.10 : 1;
    return new Melody(played, start, end(phrase), direction.tremble());
  }

  /// A short question to be answered by yes or no has its melody turned over: low where a statement
  /// is high, and rising to its end.
  private double liveliness(Phrase phrase) {
    return isTurned(phrase) ? -direction.liveliness() : direction.liveliness();
  }

  private double end(Phrase phrase) {
    if (phrase.isAsked() && !synthesizer.asks()) {
      return isTurned(phrase) ? 1.18 : phrase.asksOpenly() ? 1.05 : 1.28;
    }
    return phrase.trailsOff() ? 0.94 : 1;
  }

  private boolean isTurned(Phrase phrase) {
    return phrase.isAsked()
        && !phrase.asksOpenly()
        && phrase.text().length() < SHORT_QUESTION
        && synthesizer.bends(job.voice())
        && !synthesizer.asks();
  }

  private double pitch() {
    return job.pitch() * direction.pitch();
  }

  private double pace() {
    return job.pace() * direction.pace();
  }
}
