package cinema.c41.engines.paper;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Document;
import cinema.c41.engine.Shift;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes text files as they are, in UTF-8 without a byte order mark.
final class TextFiles {
  private TextFiles() {}

  static void write(PaperJob.Documents job, Shift shift) {
    int number = 0;
    for (Document document : job.documents()) {
      number++;
      Path file = shift.file(number + "-" + safe(document.name()));
      byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
      try {
        Files.write(file, bytes);
      } catch (IOException e) {
        throw new C41Exception(PaperProblems.cannotWrite(file, e), e);
      }
      var facts = Tree.obj().with("bytes", bytes.length);
      shift.produce(document.name(), file, document.mediaType(), facts);
      shift.progress(number / (double) job.documents().size());
    }
  }

  /// The name is a role and may hold anything; the file is for the job's own folder.
  private static String safe(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
    return plain.substring(0, Math.min(64, plain.length()));
  }
}
