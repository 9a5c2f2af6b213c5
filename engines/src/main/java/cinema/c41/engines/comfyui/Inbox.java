package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.engines.comfyui.wire.ComfyApi;
import cinema.c41.engines.comfyui.wire.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// The input files of a server. Each content is sent once: names are made of it, so what the server
/// has under a name, in full length, is what we would send. Thread-safe.
final class Inbox {
  private final ComfyServer server;
  private final ComfyApi api;
  private final Map<String, Lock> locks = new ConcurrentHashMap<>();
  private final Map<String, String> renamed = new ConcurrentHashMap<>();

  Inbox(ComfyServer server, ComfyApi api) {
    this.server = server;
    this.api = api;
  }

  /// What the server calls the file, once it has it.
  ///
  /// @param limit the largest file that the server takes, in bytes
  String give(String name, Path file, long limit) throws IOException {
    Lock lock = locks.computeIfAbsent(name, _ -> new ReentrantLock());
    lock.lock();
    try {
      String known = renamed.getOrDefault(name, name);
      long size = size(file);
      return api.holds(known, size) ? known : send(name, file, size, limit);
    } finally {
      lock.unlock();
    }
  }

  /// Reads a little of it: what cannot be read here is no fault of the server's.
  private static long size(Path file) {
    try (var in = Files.newInputStream(file)) {
      in.readNBytes(1);
      return Files.size(file);
    } catch (IOException e) {
      throw new C41Exception(ComfyProblems.cannotRead(file, e), e);
    }
  }

  private String send(String name, Path file, long size, long limit) throws IOException {
    if (size > limit) {
      throw new C41Exception(ComfyProblems.uploadTooLarge(server, size, limit, ""));
    }
    return switch (api.upload(name, file)) {
      case Stored.As(var given) -> {
        renamed.put(name, given);
        yield given;
      }
      case Stored.TooLarge(var message) ->
          throw new C41Exception(ComfyProblems.uploadTooLarge(server, size, limit, message));
      case Stored.Refused(var status, var message) ->
          throw new C41Exception(ComfyProblems.uploadRefused(server, status, message));
    };
  }
}
