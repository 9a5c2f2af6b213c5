package cinema.c41.engines.voices;

import cinema.c41.engine.Voice;
import java.nio.file.Path;
import java.util.List;

/// A program that speaks, however it is run.
interface Synthesizer {
  /// Its name and version.
  String title();

  /// Who speaks with it; none when it is not there.
  List<Voice> voices();

  /// Speaks a phrase. Blocking; ends soon after its thread is interrupted.
  Utterance speak(Request request);

  /// @param voice an id of [#voices]
  /// @param language ISO 639-1
  /// @param stretch how much longer than usual it takes, as a factor
  /// @param folder of the job, for files that are needed in between
  record Request(String text, String voice, String language, double stretch, Path folder) {}
}
