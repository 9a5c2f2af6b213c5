package cinema.c41.store;

import cinema.c41.base.Blame;
import cinema.c41.base.Code;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.base.Retry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What can go wrong with the disk.
final class StoreProblems {
  private static final Fix ROOM = new Fix("make room on that disk, then go on", "c41 resume");
  private static final Fix ELSEWHERE =
      Fix.byHand("or set C41_HOME to a folder on another disk that is writable");

  private StoreProblems() {}

  static Problem cannotOpen(Path file, Exception cause) {
    if (says(cause, "malformed") || says(cause, "not a database") || says(cause, "corrupt")) {
      return Problem.ofMachine(
          "store/damaged",
          "the journal " + file + " is damaged",
          text(cause),
          Fix.byHand("put a backup of it in its place"),
          Fix.byHand("or move it away and start anew; finished media stay in the vault beside it"));
    }
    return Problem.ofMachine(
        "store/cannot-open",
        "cannot open the journal " + file,
        text(cause),
        new Fix("see whether the home folder is writable", "c41 doctor"),
        ELSEWHERE);
  }

  static Problem newerSchema(Path file, int found, int known) {
    return Problem.ofMachine(
        "store/newer-schema",
        "the journal " + file + " was written by a newer C41",
        "its schema is " + found + ", this program knows up to " + known,
        Fix.byHand("use the newer C41, or set C41_HOME to another folder"));
  }

  static Problem cannotWrite(Path file, Throwable cause) {
    return isFull(cause)
        ? full(file, cause)
        : machine("store/cannot-write", "cannot write to the journal " + file, cause);
  }

  static Problem cannotRead(Path file, Exception cause) {
    return machine("store/cannot-read", "cannot read the journal " + file, cause);
  }

  static Problem cannotKeep(Path file, Exception cause) {
    return isFull(cause)
        ? full(file, cause)
        : machine("store/cannot-keep", "cannot keep " + file, cause);
  }

  static Problem cannotDeliver(Path file, Exception cause) {
    return isFull(cause)
        ? full(file, cause)
        : machine("store/cannot-deliver", "cannot put " + file + " where it was ordered", cause);
  }

  private static Problem full(Path file, Throwable cause) {
    return new Problem(
        Code.parse("store/disk-full"),
        "the disk is full: " + file,
        text(cause),
        List.of(ROOM, ELSEWHERE),
        new Retry.OnceFixed(),
        Blame.MACHINE,
        List.of());
  }

  private static Problem machine(String code, String what, Throwable cause) {
    return new Problem(
        Code.parse(code),
        what,
        text(cause),
        List.of(new Fix("see whether the disk is well", "c41 doctor"), ELSEWHERE),
        new Retry.OnceFixed(),
        Blame.MACHINE,
        List.of());
  }

  private static boolean isFull(Throwable cause) {
    return says(cause, "no space left")
        || says(cause, "sqlite_full")
        || says(cause, "disk is full");
  }

  private static boolean says(Throwable cause, String words) {
    return text(cause).toLowerCase(Locale.ROOT).contains(words);
  }

  private static String text(Throwable cause) {
    return String.valueOf(cause);
  }
}
