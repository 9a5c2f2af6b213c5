package cinema.c41.engines.comfyui;

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
    for (int tries = 1; !Files.exists(target); tries++) {
      try {
        if (!bring(output, target)) {
          return Optional.empty();
        }
      } catch (IOException e) {
        if (tries == TRIES) {
          throw e;
        }
        pause.run();
      }
    }
    return Optional.of(new Fetched(target, hash(target), Files.size(target)));
  }

  private boolean bring(OutputFile output, Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Path tag = target.resolveSibling(target.getFileName() + ".tag");
    long have = Files.exists(part) && Files.exists(tag) ? Files.size(part) : 0;
    Optional<Download> found = api.open(output, have, have > 0 ? Files.readString(tag) : "");
    if (found.isEmpty()) {
      return false;
    }
    try (Download download = found.get()) {
      Files.writeString(tag, download.tag());
      write(download, part);
    }
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    Files.deleteIfExists(tag);
    return true;
  }

  private void write(Download download, Path part) throws IOException {
    var how =
        download.from() > 0 ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE, how)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = download.bytes().read(chunk); n >= 0; n = download.bytes().read(chunk)) {
        check.run();
        out.write(chunk, 0, n);
      }
    }
    if (download.size() >= 0 && Files.size(part) != download.size()) {
      throw new EOFException(Files.size(part) + " bytes came of " + download.size());
    }
  }

  private static Sha256 hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (var in = Files.newInputStream(file)) {
      byte[] chunk = new byte[CHUNK];
      for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
        digest.update(chunk, 0, n);
      }
    }
    return Sha256.from(digest.digest());
  }
}
