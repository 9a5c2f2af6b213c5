package cinema.c41.engines.voices;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import cinema.c41.engine.Shift;
import cinema.c41.engine.VoiceJob;
import cinema.c41.engines.voices.sound.Utterance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A booth to record lines in.
final class Booth implements Shift {
  private final Path folder;

  Booth(Path folder) {
    this.folder = folder;
  }

  /// A line as it is spoken in a film.
  Utterance record(Synthesizer synthesizer, VoiceJob line) {
    return new Reading(synthesizer, line, this).read();
  }

  @Override
  public Path file(String name) {
    try {
      Files.createDirectories(folder);
      return folder.resolve(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path asset(AssetId id) {
    throw new IllegalStateException("voices read nothing");
  }

  @Override
  public void progress(double fraction) {}

  @Override
  public void produce(String role, Path file, String mediaType, Tree.Obj facts) {}

  @Override
  public void checkCancelled() {}

  @Override
  public void onCancel(Runnable stop) {}
}
