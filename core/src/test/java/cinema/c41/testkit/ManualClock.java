package cinema.c41.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until somebody moves it. Thread-safe.
public final class ManualClock extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  /// Noon of a day in spring, in Greenwich.
  public ManualClock() {
    this(new AtomicReference<>(Instant.parse("2026-03-01T12:00:00Z")), ZoneOffset.UTC);
  }

  private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  public void tick(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  /// The same clock, as it is read elsewhere: it moves with this one.
  @Override
  public Clock withZone(ZoneId elsewhere) {
    return new ManualClock(now, elsewhere);
  }
}
