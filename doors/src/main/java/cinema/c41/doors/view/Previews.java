package cinema.c41.doors.view;

import cinema.c41.production.StudioEvent.StepPreviewed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The newest preview of every step as a file of a folder that only its owner can read, for viewers
/// that follow a file. Gone when the work has ended. Owned by a display.
///
/// A preview that cannot be written is left out: the work itself does not need it.
final class Previews implements AutoCloseable {
  private final Map<String, Path> files = new HashMap<>();
  private @Nullable Path folder;

  /// Writes it; the file when it is the step's first.
  Optional<Path> first(StepPreviewed preview) {
    boolean isKnown = files.containsKey(preview.step());
    return latest(preview).filter(_ -> !isKnown);
  }

  /// Writes it over the one before.
  Optional<Path> latest(StepPreviewed preview) {
    try {
      Path file = folder().resolve(name(preview));
      Path beside = Files.write(folder().resolve("next"), preview.image());
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      files.put(preview.step(), file);
      return Optional.of(file);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      for (Path file : files.values()) {
        Files.deleteIfExists(file);
      }
      if (folder != null) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException _) {
      // It is in the folder for temporary files, where somebody else tidies.
      files.clear();
    }
  }

  private Path folder() throws IOException {
    Path there = folder;
    if (there == null) {
      there = Files.createTempDirectory("c41-preview-");
      folder = there;
    }
    return there;
  }

  private static String name(StepPreviewed preview) {
    String ending = preview.mediaType().equals("image/png") ? ".png" : ".jpg";
    return preview.step().replaceAll("[^\\p{L}\\p{N}.-]", "_") + ending;
  }
}
