package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.testkit.EngineContract;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The promises of every engine, kept with FreeTTS, which is there on every machine.
class VoicesEngineTest implements EngineContract {
  private final VoicesEngine voices =
      new VoicesEngine(Path.of("there-is-no-flite.wasm"), Optional.empty());

  @Override
  public Engine engine() {
    return voices;
  }

  @Override
  public EngineJob goodJob() {
    return line("We open at nine.");
  }

  @Override
  public EngineJob longJob() {
    return line("This is a very long speech, and it goes on. ".repeat(400));
  }

  @Override
  public EngineJob badJob() {
    return line("Мы открываемся в девять.");
  }

  @Test
  void a_machine_without_npm_still_speaks_and_says_what_it_lacks() {
    var offer = voices.offer();

    assertThat(offer.voices()).extracting(voice -> voice.id()).containsExactly("freetts-kevin");
    assertThat(offer.problems())
        .extracting(problem -> problem.code().toString())
        .containsExactly("voices/no-flite", "voices/no-german");
  }

  private static VoiceJob line(String text) {
    return new VoiceJob(text, "", "en", "freetts-kevin", 1, 1);
  }
}
