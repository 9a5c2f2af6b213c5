package cinema.c41.doors.view;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.production.FilmResult;
import cinema.c41.production.StudioEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Things that happen in a film, for tests.
final class Happenings {
  static final Problem DRY =
      Problem.ofRequest(
          "boards/out-of-ink", "the ink is dry", "it is old", new Fix("buy some", "shop ink"));

  private Happenings() {}

  static StudioEvent began() {
    return new StudioEvent.FilmBegan("r7k2mq", "last-orders", 12, 4);
  }

  static StudioEvent started(String step, String title) {
    return new StudioEvent.StepStarted(step, "boards", title);
  }

  static StudioEvent progressed(String step, double fraction) {
    return new StudioEvent.StepProgressed(step, fraction);
  }

  static StudioEvent made(String step) {
    return new StudioEvent.StepMade(step);
  }

  static StudioEvent forecast(int made, int seconds) {
    return new StudioEvent.Forecast(made, 12, Optional.of(Duration.ofSeconds(seconds)));
  }

  static StudioEvent unknownForecast(int made) {
    return new StudioEvent.Forecast(made, 12, Optional.empty());
  }

  static FilmResult done() {
    return new FilmResult(
        "r7k2mq",
        "last-orders",
        "done",
        "/films/last-orders",
        List.of("last-orders.mp4", "last-orders.srt", "media/A.mp4", "stems/DX.wav"),
        50.8,
        List.of());
  }

  static FilmResult ended(String outcome, Problem... problems) {
    return new FilmResult(
        "r7k2mq", "last-orders", outcome, "/films/x", List.of(), 0, List.of(problems));
  }

  /// A film in which everything happens that can.
  static List<StudioEvent> everything() {
    return List.of(
        new StudioEvent.Notice("voices: flite"),
        new StudioEvent.TakeStale("1B-1", "1B-2"),
        began(),
        unknownForecast(4),
        started("shot/1A", "board 1A-1"),
        progressed("shot/1A", 0.25),
        new StudioEvent.StepFailed("shot/1A", "board 1A-1", DRY, true),
        started("shot/1A", "board 1A-1"),
        made("shot/1A"),
        forecast(5, 84),
        new StudioEvent.RetakeOrdered("shot/1A", "board 1A-1", DRY),
        started("shot/1A", "board 1A-1"),
        made("shot/1A"),
        forecast(5, 80),
        new StudioEvent.TakeReady("1A-1"),
        new StudioEvent.StepFailed("shot/1B", "board 1B-2", DRY, false),
        new StudioEvent.Delivered("last-orders.mp4"),
        new StudioEvent.HandOverFailed(DRY));
  }
}
