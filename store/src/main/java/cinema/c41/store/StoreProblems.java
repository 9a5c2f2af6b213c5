package cinema.c41.store;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What can go wrong with the disk.
final class StoreProblems {
  /// SQLite's primary result codes, <https://sqlite.org/rescode.html>.
  private static final int SQLITE_BUSY = 5;

  private static final int SQLITE_IOERR = 10;
  private static final int SQLITE_CORRUPT = 11;
  private static final int SQLITE_FULL = 13;
  private static final int SQLITE_NOTADB = 26;

  /// Less than this is as good as nothing: a step of SQLite's shared memory, and a page or two.
  private static final long LEAST_ROOM = 64 * 1024;

  private static final Fix ROOM = new Fix("make room on that disk, then go on", "c41 resume");
  private static final Fix ELSEWHERE =
      Fix.byHand("or set C41_HOME to a folder on another disk that is writable");

  private StoreProblems() {}

  static Problem cannotOpen(Path file, Exception cause) {
    return sort(file, cause)
        .or(
            Problem.ofMachine(
                "store/cannot-open",
                "cannot open " + file,
                text(cause),
                new Fix("see whether the home folder is writable", "c41 doctor"),
                ELSEWHERE));
  }

  static Problem newerSchema(Path file, int found, int known) {
    return Problem.ofMachine(
        "store/newer-schema",
        "the journal " + file + " was written by a newer C41",
        "its schema is " + found + ", this program knows up to " + known,
        Fix.byHand("use the newer C41, or set C41_HOME to another folder"));
  }

  /// Flyway's reason is in what caused it, when the disk or the file is at fault.
  static Problem cannotMigrate(Path file, RuntimeException cause) {
    Throwable reason = cause;
    while (reason.getCause() != null && !(reason instanceof SQLException)) {
      reason = reason.getCause();
    }
    return sort(file, reason).or(damaged(file, "it cannot be brought up to date: " + text(reason)));
  }

  /// The ledger is empty, while its write-ahead log or the vault is not.
  static Problem emptied(Path file) {
    return damaged(file, "it is empty, but there is a log or a vault that belongs to it");
  }

  /// A row is not what this program writes.
  static Problem unreadable(Path file, RuntimeException cause) {
    return damaged(file, "one of its rows cannot be read: " + cause.getMessage());
  }

  static Problem cannotWrite(Path file, SQLException cause) {
    return sort(file, cause)
        .or(machine("store/cannot-write", "cannot write to the journal " + file, cause));
  }

  static Problem cannotRead(Path file, SQLException cause) {
    return sort(file, cause)
        .or(machine("store/cannot-read", "cannot read the journal " + file, cause));
  }

  static Problem cannotKeep(Path file, IOException cause) {
    return sort(file, cause).or(machine("store/cannot-keep", "cannot keep " + file, cause));
  }

  static Problem cannotDeliver(Path file, IOException cause) {
    var elsewhere = new Fix("choose another folder", "c41 film FILE --out DIR");
    if (isFull(cause)) {
      return Problem.ofMachine(
          "store/disk-full", "the disk is full: " + file, text(cause), ROOM, elsewhere);
    }
    return Problem.ofMachine(
        "store/cannot-deliver",
        "cannot put " + file + " where it was ordered",
        reason(cause),
        elsewhere,
        Fix.byHand("or make the folder writable; what is made already is kept"));
  }

  static Problem runExists(String run) {
    return Problem.ofRequest(
            "store/run-exists",
            "there is a run called " + run + " already",
            "names of runs are drawn by lot, and two have drawn the same",
            new Fix("start it again; it draws another name", "c41 film --help"),
            new Fix("or go on with the one there is", "c41 resume " + run))
        .withRetry(new Retry.After(Duration.ofMillis(1)));
  }

  static Problem takeNumberTaken(String project, String slate) {
    return Problem.ofRequest(
        "store/take-number-taken",
        "take " + slate + " of " + project + " is there already, made in another way",
        "another run has used that number since this one was planned; no take is ever replaced",
        new Fix("see the takes there are", "c41 takes"),
        Fix.byHand("make the film again instead of resuming; what is finished is not made twice"));
  }

  static Problem pieceNameTaken(String name) {
    return Problem.ofRequest(
        "store/piece-name-taken",
        "the piece " + name + " is there already, made in another way",
        "another run has used that name since this one was planned; no piece is ever replaced",
        new Fix("see the pieces there are", "c41 pieces"),
        Fix.byHand("order it again instead of resuming; what is finished is not made twice"));
  }

  /// What can be told from the cause alone.
  private sealed interface Sorted {
    record Known(Problem problem) implements Sorted {}

    record Unknown() implements Sorted {}

    default Problem or(Problem otherwise) {
      return switch (this) {
        case Known(var problem) -> problem;
        case Unknown() -> otherwise;
      };
    }
  }

  private static Sorted sort(Path file, Throwable cause) {
    return switch (cause) {
      case SQLException e -> sort(file, e);
      case IOException e when isFull(e) -> new Sorted.Known(full(file, e));
      default -> new Sorted.Unknown();
    };
  }

  private static Sorted sort(Path file, SQLException cause) {
    return switch (cause.getErrorCode() & 0xff) {
      case SQLITE_CORRUPT, SQLITE_NOTADB -> new Sorted.Known(damaged(file, text(cause)));
      case SQLITE_FULL -> new Sorted.Known(full(file, cause));
      case SQLITE_BUSY -> new Sorted.Known(busy(file, cause));
      // Its shared memory does not grow on a full disk either, and it does not say why.
      case SQLITE_IOERR ->
          hasNoRoom(file) ? new Sorted.Known(full(file, cause)) : new Sorted.Unknown();
      default -> new Sorted.Unknown();
    };
  }

  private static Problem damaged(Path file, String why) {
    return Problem.ofMachine(
        "store/damaged",
        "the journal " + file + " is damaged",
        why,
        Fix.byHand("put a backup of it in its place"),
        Fix.byHand("or move it away with its -wal and start anew; media stay in the vault"));
  }

  private static Problem full(Path file, Throwable cause) {
    return Problem.ofMachine(
        "store/disk-full", "the disk is full: " + file, text(cause), ROOM, ELSEWHERE);
  }

  private static Problem busy(Path file, SQLException cause) {
    return new Problem(
        Code.parse("store/busy"),
        "another process has kept the journal " + file + " to itself for too long",
        text(cause),
        List.of(
            new Fix("go on; what is finished is kept", "c41 resume"),
            Fix.byHand("close whatever else has the file open: a backup, a database browser")),
        new Retry.After(Duration.ofSeconds(5)),
        Blame.MACHINE,
        List.of());
  }

  private static Problem machine(String code, String what, Exception cause) {
    return Problem.ofMachine(
        code, what, text(cause), new Fix("see whether the disk is well", "c41 doctor"), ELSEWHERE);
  }

  /// The words of Linux and macOS, of their quotas, and of Windows.
  private static boolean isFull(IOException cause) {
    String words = text(cause).toLowerCase(Locale.ROOT);
    return words.contains("no space left")
        || words.contains("quota exceeded")
        || words.contains("not enough space");
  }

  private static boolean hasNoRoom(Path file) {
    return Files.exists(file) && file.toFile().getUsableSpace() < LEAST_ROOM;
  }

  private static String reason(IOException cause) {
    return switch (cause) {
      case FileAlreadyExistsException there -> there.getFile() + " is a file, not a folder";
      case AccessDeniedException denied -> denied.getFile() + " is not yours to write";
      case NoSuchFileException none -> none.getFile() + " cannot be made";
      case FileSystemException other when other.getReason() != null ->
          other.getFile() + ": " + other.getReason();
      default -> text(cause);
    };
  }

  private static String text(Throwable cause) {
    return String.valueOf(cause);
  }
}
