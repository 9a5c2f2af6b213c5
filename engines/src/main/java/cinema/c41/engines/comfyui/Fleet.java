package cinema.c41.engines.comfyui;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Problem;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// All servers. Only they are ever talked to: redirects lead nowhere. Thread-safe.
final class Fleet {
  private static final Duration KNOCK = Duration.ofSeconds(5);

  private final List<Instance> instances;

  Fleet(List<ComfyServer> servers, Pace pace) {
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(pace.answer().compareTo(KNOCK) < 0 ? pace.answer() : KNOCK)
            .build();
    instances = servers.stream().map(server -> new Instance(server, client, pace)).toList();
  }

  /// What is known of a server now.
  sealed interface Found {
    record There(Instance instance, String version, String device) implements Found {}

    record Missing(Problem why) implements Found {}
  }

  List<Instance> instances() {
    return instances;
  }

  Optional<Instance> called(String name) {
    return instances.stream().filter(instance -> instance.name().equals(name)).findFirst();
  }

  /// Asks all of them at once, in their order.
  List<Found> survey() {
    instances.forEach(Instance::lost);
    List<Callable<Found>> questions =
        instances.stream().<Callable<Found>>map(one -> () -> find(one)).toList();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(questions).stream().map(answer -> answer.resultNow()).toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The one with the least to do for us, taken: one job is counted.
  Instance take() {
    var problems = new ArrayList<Problem>();
    for (Instance instance : byLoad()) {
      instance.jobs().incrementAndGet();
      switch (find(instance)) {
        case Found.There _ -> {
          return instance;
        }
        case Found.Missing(var why) -> {
          instance.jobs().decrementAndGet();
          problems.add(why);
        }
      }
    }
    throw new C41Exception(problems.getFirst());
  }

  private synchronized List<Instance> byLoad() {
    return instances.stream()
        .sorted(Comparator.comparingInt(instance -> instance.jobs().get()))
        .toList();
  }

  private static Found find(Instance instance) {
    try {
      var facts = instance.facts();
      return new Found.There(instance, facts.version(), facts.device());
    } catch (C41Exception e) {
      return new Found.Missing(e.problem());
    } catch (IOException e) {
      instance.lost();
      return new Found.Missing(ComfyProblems.unreachable(instance.server(), e));
    }
  }
}
