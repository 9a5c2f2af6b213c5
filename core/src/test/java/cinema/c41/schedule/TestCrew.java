package cinema.c41.schedule;

import cinema.c41.engine.BoardJob;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.GraphJob;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.PostJob;
import cinema.c41.engine.Voice;
import cinema.c41.engine.VoiceJob;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.schedule.kit.Kit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Engines that are only there to be asked what they do.
final class TestCrew {
  private static final List<Voice> VOICES =
      List.of(
          new Voice("ida", "Ida", Set.of("en", "de"), Voice.Register.HIGH, 210, 60),
          new Voice("otto", "Otto", Set.of("en", "de"), Voice.Register.LOW, 110, 60));

  private TestCrew() {}

  /// Everybody who is needed.
  static Crew whole() {
    return with("boards 1");
  }

  /// A crew whose boards have this fingerprint.
  static Crew with(String boards) {
    return new Crew(
        List.of(
            offer("boards", boards, List.of(), Set.of(BoardJob.class)),
            offer("voices", "voices 1", VOICES, Set.of(VoiceJob.class)),
            offer(
                "ffmpeg",
                "ffmpeg 7",
                List.of(),
                Set.of(
                    PostJob.Conform.class,
                    PostJob.Stem.class,
                    PostJob.RoomTone.class,
                    PostJob.Master.class,
                    PostJob.Soundtrack.class,
                    PostJob.Reel.class,
                    PostJob.Fit.class,
                    PostJob.Still.class,
                    PostJob.Check.class)),
            offer(
                "paper",
                "paper 1",
                List.of(),
                Set.of(
                    PaperJob.Documents.class,
                    PaperJob.ContactSheet.class,
                    PaperJob.Bundle.class))));
  }

  /// Everybody, and a server that runs graphs with these presets, all of which are ready.
  static Crew withServer(PresetLibrary library) {
    return withServer(new Kit(library, (_, _) -> Optional.empty(), Optional.empty()));
  }

  static Crew withServer(Kit kit) {
    return with(kit, Set.of(GraphJob.class));
  }

  /// The same on a day when no server answers.
  static Crew away(PresetLibrary library) {
    return with(new Kit(library, (_, _) -> Optional.of("unreachable"), Optional.empty()), Set.of());
  }

  private static Crew with(Kit kit, Set<Class<? extends EngineJob>> graphs) {
    var offers = new ArrayList<>(whole().offers());
    offers.add(offer("comfyui", "graphs 1", List.of(), graphs));
    return new Crew(offers, kit);
  }

  private static Offer offer(
      String engine,
      String fingerprint,
      List<Voice> voices,
      Set<Class<? extends EngineJob>> makes) {
    return new Offer(engine, "1", fingerprint, makes, 2, voices, List.of());
  }
}
