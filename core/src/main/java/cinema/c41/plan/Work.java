package cinema.c41.plan;

import java.time.Duration;

/// How much a step is, for telling how long it will take: the kind of work and its amount in units
/// of that kind (frames, characters, samples). Amounts that are not known yet are estimated.
///
/// @param amount 0 for what is probably not to be done at all; negative when nobody can say
/// @param deadline after which somebody has gone to sleep
public record Work(String kind, double amount, Duration deadline) {
  /// A deadline of a fixed part and a part for every unit; generous, since machines differ.
  public static Work of(String kind, double amount, double secondsEach) {
    var deadline = Duration.ofSeconds(120).plusMillis((long) (amount * secondsEach * 1000));
    return new Work(kind, amount, deadline);
  }
}
