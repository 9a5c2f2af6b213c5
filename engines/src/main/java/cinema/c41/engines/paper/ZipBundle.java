package cinema.c41.engines.paper;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PaperJob.Document;
import cinema.c41.engine.PaperJob.Entry;
import cinema.c41.engine.Shift;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Puts files into a ZIP without compression: the documents first, then the media in their order.
/// Nothing in it depends on the day or the time zone.
final class ZipBundle {
  /// Some moment that a ZIP can tell. Not its very first: that one stands for "earlier", and the
  /// JDK then adds another time, which depends on the zone.
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final PaperJob.Bundle job;
  private final Shift shift;
  private final Path file;
  private final byte[] buffer = new byte[1 << 16];

  /// Every byte of media is read twice: for its sum, and into the bundle.
  private final long work;

  private long done;

  private ZipBundle(PaperJob.Bundle job, Shift shift) throws IOException {
    this.job = job;
    this.shift = shift;
    this.file = shift.file("bundle.zip");
    long bytes = 0;
    for (Entry entry : job.entries()) {
      bytes += Files.size(shift.asset(entry.asset()));
    }
    this.work = Math.max(1, 2 * bytes);
  }

  static void write(PaperJob.Bundle job, Shift shift) {
    try {
      new ZipBundle(job, shift).write();
    } catch (IOException e) {
      throw new C41Exception(PaperProblems.cannotWrite(shift.file("bundle.zip"), e), e);
    }
  }

  private void write() throws IOException {
    checkNames();
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      zip.setMethod(ZipOutputStream.STORED);
      for (Document document : job.documents()) {
        add(zip, document);
      }
      for (Entry entry : job.entries()) {
        add(zip, entry);
      }
    }
    long files = job.documents().size() + (long) job.entries().size();
    shift.produce("bundle", file, "application/zip", Tree.obj().with("files", files));
  }

  private void checkNames() {
    Set<String> names = new HashSet<>();
    job.documents().forEach(document -> checkName(document.name(), names));
    job.entries().forEach(entry -> checkName(entry.path(), names));
  }

  private static void checkName(String name, Set<String> names) {
    List<String> parts = List.of(name.split("/", -1));
    if (name.contains("\\") || parts.contains("") || parts.contains("..") || parts.contains(".")) {
      throw new C41Exception(
          PaperProblems.badEntry(name, "it is no path below the top of the bundle"));
    }
    if (!names.add(name)) {
      throw new C41Exception(PaperProblems.badEntry(name, "there are two of that name"));
    }
  }

  private static void add(ZipOutputStream zip, Document document) throws IOException {
    byte[] bytes = document.text().getBytes(StandardCharsets.UTF_8);
    var sum = new CRC32();
    sum.update(bytes);
    zip.putNextEntry(entry(document.name(), bytes.length, sum));
    zip.write(bytes);
    zip.closeEntry();
  }

  private void add(ZipOutputStream zip, Entry entry) throws IOException {
    Path asset = shift.asset(entry.asset());
    var sum = new CRC32();
    copy(asset, (bytes, count) -> sum.update(bytes, 0, count));
    zip.putNextEntry(entry(entry.path(), Files.size(asset), sum));
    copy(asset, (bytes, count) -> zip.write(bytes, 0, count));
    zip.closeEntry();
  }

  private static ZipEntry entry(String name, long size, CRC32 sum) {
    var entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    entry.setSize(size);
    entry.setCompressedSize(size);
    entry.setCrc(sum.getValue());
    return entry;
  }

  /// Somebody who takes the bytes of a file piece by piece.
  @FunctionalInterface
  private interface Taker {
    void take(byte[] bytes, int count) throws IOException;
  }

  private void copy(Path from, Taker taker) throws IOException {
    try (InputStream in = Files.newInputStream(from)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        taker.take(buffer, count);
        done += count;
        shift.progress(done / (double) work);
      }
    }
  }
}
