package cinema.c41.engines.voices;

import cinema.c41.engine.Voice;
import cinema.c41.engines.voices.sound.Utterance;
import java.nio.file.Path;
import java.util.List;

/// A program that speaks, however it is run.
interface Synthesizer {
  /// Its name and version, for people.
  String title();

  /// What tells its sound from that of another version.
  String fingerprint();

  /// Who speaks with it; none when it is not there.
  List<Voice> voices();

  /// Whether the pitch of a voice, and how it moves, can be set apart from everything else.
  boolean bends(String voice);

  /// Whether it raises its voice at a question by itself.
  boolean asks();

  /// Whether it can be interrupted. One that cannot is done in a moment.
  boolean stops();

  /// Speaks a phrase. Blocking.
  Utterance speak(Request request);

  /// @param voice an id of [#voices]
  /// @param language ISO 639-1
  /// @param pitch how much higher than usual, as a factor; 1 where the voice does not bend
  /// @param liveliness how much more the pitch moves, as a factor; under 0 it moves the other way
  ///     round
  /// @param stretch how much longer than usual it takes, as a factor
  /// @param folder of the job, for files that are needed in between
  record Request(
      String text,
      String voice,
      String language,
      double pitch,
      double liveliness,
      double stretch,
      Path folder) {}
}
