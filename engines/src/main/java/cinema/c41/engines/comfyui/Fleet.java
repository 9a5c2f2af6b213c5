package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import cinema.c41.engine.GraphJob;
import cinema.c41.engines.comfyui.schema.Lacks;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All servers. Only they are ever talked to: redirects lead nowhere. Nothing is made or asked
/// before somebody needs it, since most commands need no server. Thread-safe.
final class Fleet {
  /// A server that is there lets us in at once.
  private static final Duration KNOCK = Duration.ofSeconds(2);

  private final List<ComfyServer> servers;
  private final Pace pace;
  private final Object survey = new Object();
  private final Lock claiming = new ReentrantLock();
  private @Nullable List<Instance> instances;
  private @Nullable Survey last;

  Fleet(List<ComfyServer> servers, Pace pace) {
    this.servers = List.copyOf(servers);
    this.pace = pace;
  }

  /// What is known of a server now.
  sealed interface Found {
    record There(Instance instance, String version, String device) implements Found {}

    record Missing(Problem why) implements Found {
      static Missing of(Instance instance, Problem why) {
        return new Missing(why);
      }
    }
  }

  /// A question to one server.
  interface Question<T> {
    T put(Instance instance) throws IOException;
  }

  /// @param at nanoseconds of this process
  private record Survey(List<Found> found, long at) {}

  synchronized List<Instance> instances() {
    List<Instance> made = instances;
    if (made == null) {
      HttpClient client = client();
      made = servers.stream().map(server -> new Instance(server, client, pace)).toList();
      instances = made;
    }
    return made;
  }

  Optional<Instance> called(String name) {
    return instances().stream().filter(instance -> instance.name().equals(name)).findFirst();
  }

  /// Asks all of them, in their order, or says what they have answered just before: plans and runs
  /// ask one after the other, and one that hangs would be waited for every time.
  List<Found> survey() {
    synchronized (survey) {
      Survey known = last;
      if (known == null || System.nanoTime() - known.at() >= pace.recall().toNanos()) {
        instances().forEach(Instance::askAnew);
        known = new Survey(ask(Fleet::there, Found.Missing::of), System.nanoTime());
        last = known;
      }
      return known.found();
    }
  }

  /// Asks all of them at once; the answers are in their order.
  ///
  /// @param otherwise the answer for one that cannot be asked
  <T> List<T> ask(Question<T> question, BiFunction<Instance, Problem, T> otherwise) {
    return ask(instances(), question, otherwise);
  }

  private <T> List<T> ask(
      List<Instance> all, Question<T> question, BiFunction<Instance, Problem, T> otherwise) {
    List<Callable<T>> questions =
        all.stream().<Callable<T>>map(one -> () -> ask(one, question, otherwise)).toList();
    var answers = new ArrayList<T>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // Every request has a limit of its own, but not a body that never ends.
      long limit = pace.answer().multipliedBy(2).toMillis();
      List<Future<T>> asked = threads.invokeAll(questions, limit, TimeUnit.MILLISECONDS);
      for (int i = 0; i < asked.size(); i++) {
        Future<T> one = asked.get(i);
        answers.add(
            one.isCancelled() ? otherwise.apply(all.get(i), late(all.get(i))) : one.resultNow());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// Of some servers the one with the least to do, claimed: one job more is counted. Those that do
  /// equally much for us are asked how much they do for others, until one is idle: other programs
  /// use them too. Whoever claims waits for who came before, or all would choose the same.
  Optional<Instance> claim(Predicate<Instance> candidates) {
    claiming.lock();
    try {
      List<Instance> some = instances().stream().filter(candidates).toList();
      int least = some.stream().mapToInt(one -> one.jobs().get()).min().orElse(0);
      List<Instance> even = some.stream().filter(one -> one.jobs().get() == least).toList();
      Optional<Instance> chosen =
          even.size() < 2 ? even.stream().findFirst() : Optional.of(leastQueued(even));
      chosen.ifPresent(one -> one.jobs().incrementAndGet());
      return chosen;
    } finally {
      claiming.unlock();
    }
  }

  private static Instance leastQueued(List<Instance> even) {
    Instance least = even.getFirst();
    int fewest = Integer.MAX_VALUE;
    for (Instance one : even) {
      int queued = one.queued();
      if (queued == 0) {
        return one;
      }
      if (queued < fewest) {
        fewest = queued;
        least = one;
      }
    }
    return least;
  }

  Found find(Instance instance) {
    return ask(instance, Fleet::there, Found.Missing::of);
  }

  /// What of a job's graph a server does not have. The only server there is is not asked, and one
  /// that does not tell is taken to have everything: it says itself what it has not.
  Lacks lacks(Instance instance, GraphJob job) {
    return servers.size() == 1
        ? Lacks.NOTHING
        : ask(List.of(instance), one -> one.stock().lacks(job), (_, _) -> Lacks.NOTHING).getFirst();
  }

  private static Found there(Instance instance) throws IOException {
    var facts = instance.facts();
    return new Found.There(instance, facts.version(), facts.device());
  }

  private static <T> T ask(
      Instance instance, Question<T> question, BiFunction<Instance, Problem, T> otherwise) {
    try {
      return question.put(instance);
    } catch (C41Exception e) {
      return otherwise.apply(instance, e.problem());
    } catch (IOException e) {
      instance.lost();
      return otherwise.apply(instance, ComfyProblems.unreachable(instance.server(), e));
    }
  }

  private static Problem late(Instance instance) {
    var cause = new HttpTimeoutException("its answer did not end");
    return ComfyProblems.unreachable(instance.server(), cause);
  }

  private HttpClient client() {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(Redirect.NEVER)
        .connectTimeout(pace.answer().compareTo(KNOCK) < 0 ? pace.answer() : KNOCK)
        .build();
  }
}
