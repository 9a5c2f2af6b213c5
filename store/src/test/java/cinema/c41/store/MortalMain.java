package cinema.c41.store;

import cinema.c41.base.Tree;
import cinema.c41.plan.StepId;
import cinema.c41.run.JournalEntry;
import cinema.c41.run.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

/// What another process does in a studio. It says a line for everything that is acknowledged.
final class MortalMain {
  private MortalMain() {}

  public static void main(String[] words) throws IOException, InterruptedException {
    try (var store = Store.open(Path.of(words[1]), Clock.systemUTC())) {
      switch (words[0]) {
        case "append" -> append(store, Integer.parseInt(words[2]));
        case "share" -> share(store, new RunId(words[2]), Integer.parseInt(words[3]));
        case "keep" -> keep(store, Path.of(words[2]));
        case "hold" -> hold(store, new RunId(words[2]));
        case "cancel" ->
            store.journal().append(new RunId(words[2]), new JournalEntry.CancelAsked());
        case "look" -> System.out.print(store.journal().runs().size());
        default -> throw new IllegalArgumentException(words[0]);
      }
    }
  }

  /// Threads that each write a run of their own, until somebody kills them.
  private static void append(Store store, int threads) throws InterruptedException {
    for (int i = 0; i < threads; i++) {
      var run = new RunId("rthread" + i);
      Thread.ofPlatform().start(() -> appendForEver(store, run));
    }
    new CountDownLatch(1).await();
  }

  private static void appendForEver(Store store, RunId run) {
    store.journal().append(run, new JournalEntry.RunStarted("last-orders", Tree.obj()));
    for (int i = 1; ; i++) {
      // Two at a time: both or none.
      store.journal().append(run, List.of(attempt(i), attempt(i)));
      System.out.println(run + " " + i);
    }
  }

  private static void share(Store store, RunId run, int entries) {
    for (int i = 1; i <= entries; i++) {
      store.journal().append(run, attempt(i));
    }
    System.out.print("done");
  }

  private static void keep(Store store, Path desk) throws IOException {
    var random = new Random(41);
    var noise = new byte[3_000_000];
    random.nextBytes(noise);
    for (int i = 0; ; i++) {
      noise[i]++;
      Path file = Files.write(desk.resolve(i + ".mp4"), noise);
      System.out.println(store.vault().keep(file, "video/mp4").id());
    }
  }

  private static void hold(Store store, RunId run) throws IOException {
    System.out.println(store.locks().tryRun(run).isPresent() ? "held" : "refused");
    int end = System.in.read();
    if (end >= 0) {
      throw new IllegalStateException("nobody was to write");
    }
  }

  static JournalEntry attempt(int number) {
    return new JournalEntry.AttemptStarted(new StepId("shot/12A"), number, "boards");
  }
}
