package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Sha256;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.Download;
import cinema.c41.engines.comfyui.wire.OutputFile;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Optional;

/// Brings a file of a server here. What has come stays when the connection breaks, or this process
/// ends: the next try goes on from there if the server's file is still the same.
final class Fetch {
  private static final int TRIES = 6;
  private static final int CHUNK = 1 << 16;

  private final ComfyApi api;
  private final Runnable check;
  private final Runnable pause;

  /// @param check throws when nobody wants the file any more
  /// @param pause waits before the next try
  Fetch(ComfyApi api, Runnable check, Runnable pause) {
    this.api = api;
    this.check = check;
    this.pause = pause;
  }

  /// A complete file.
  record Fetched(Path file, Sha256 hash, long size) {}

  /// Empty when the server does not have the file any more.
  Optional<Fetched> get(OutputFile output, Path target) throws IOException {
    if (Files.exists(target)) {
      return Optional.of(fetched(target, hashed(target)));
    }
    for (int tries = 1; ; tries++) {
      try {
        return bring(output, target);
      } catch (IOException e) {
        if (tries == TRIES) {
          throw e;
        }
        pause.run();
      }
    }
  }

  private Optional<Fetched> bring(OutputFile output, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Path tag = target.resolveSibling(target.getFileName() + ".tag");
    long have = Files.exists(part) && Files.exists(tag) ? Files.size(part) : 0;
    Optional<Download> found = api.open(output, have, have > 0 ? Files.readString(tag) : "");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest digest;
    try (Download download = found.get()) {
      here(tag, () -> Files.writeString(tag, download.tag()));
      digest = download.from() > 0 ? hashed(part) : Sha256.digest();
      write(download, part, digest);
    }
    here(target, () -> Files.move(part, target, StandardCopyOption.REPLACE_EXISTING));
    here(tag, () -> Files.deleteIfExists(tag));
    return Optional.of(fetched(target, digest));
  }

  private void write(Download download, Path part, MessageDigest digest) throws IOException {
    try (OutputStream out = opened(part, download.from() > 0)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = download.bytes().read(chunk); n >= 0; n = download.bytes().read(chunk)) {
        int length = n;
        check.run();
        here(part, () -> out.write(chunk, 0, length));
        digest.update(chunk, 0, length);
      }
    }
    if (download.size() >= 0 && Files.size(part) != download.size()) {
      throw new EOFException(Files.size(part) + " bytes came of " + download.size());
    }
  }

  private static OutputStream opened(Path part, boolean further) {
    var how = further ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try {
      return Files.newOutputStream(part, StandardOpenOption.CREATE, how);
    } catch (IOException e) {
      throw new C41Exception(ComfyProblems.cannotWrite(part, e), e);
    }
  }

  /// Something that is done to a file of ours.
  @FunctionalInterface
  private interface Handling {
    void run() throws IOException;
  }

  /// What goes wrong on this side is no fault of the server's, and no better the next time.
  private static void here(Path file, Handling work) {
    try {
      work.run();
    } catch (IOException e) {
      throw new C41Exception(ComfyProblems.cannotWrite(file, e), e);
    }
  }

  private static Fetched fetched(Path file, MessageDigest digest) throws IOException {
    return new Fetched(file, Sha256.from(digest.digest()), Files.size(file));
  }

  private static MessageDigest hashed(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        digest.update(chunk, 0, n);
      }
    }
    return digest;
  }
}
