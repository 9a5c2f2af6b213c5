package cinema.c41.engines.voices;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.VoiceJob;
import cinema.c41.testkit.EngineContract;
import cinema.c41.testkit.Heard;
import cinema.c41.testkit.Tickets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void the_facts_say_how_long_it_is_and_when_sounds_end(@TempDir Path folder) throws Exception {
    var produced = produced("We open at nine.", folder);

    long samples = produced.facts().whole("samples");
    var phones = produced.facts().list("phones");
    assertThat(Files.size(produced.file())).isEqualTo(44 + 2 * samples);
    assertThat(produced.facts().at("silent").asFlag()).isFalse();
    assertThat(phones.getLast().asList().get(1).asDecimal())
        .isCloseTo(samples / 48_000.0, org.assertj.core.api.Assertions.within(0.001));
  }

  @Test
  void a_line_with_nothing_to_say_is_a_silence_that_says_so(@TempDir Path folder) throws Exception {
    var produced = produced("...", folder);

    assertThat(produced.facts().at("silent").asFlag()).isTrue();
    assertThat(produced.facts().whole("samples")).isEqualTo(28_800);
  }

  @Test
  void every_sentence_is_progress(@TempDir Path folder) throws Exception {
    var heard = new Heard();

    Tickets.start(voices, line("One. Two. Three. Four."), new TestDesk(folder), heard);
    heard.end();

    assertThat(heard.fractions()).containsExactly(0.25, 0.5, 0.75, 1.0);
  }

  @Test
  void a_voice_that_is_gone_is_a_problem(@TempDir Path folder) throws Exception {
    var heard = new Heard();

    Tickets.start(
        voices, new VoiceJob("Hello", "", "en", "flite-slt", 1, 1), new TestDesk(folder), heard);

    assertThat(heard.end())
        .isInstanceOfSatisfying(
            EngineEvent.Failed.class,
            failed -> assertThat(failed.problem().code()).hasToString("voices/no-such-voice"));
  }

  private EngineEvent.Produced produced(String text, Path folder) throws InterruptedException {
    var heard = new Heard();
    Tickets.start(voices, line(text), new TestDesk(folder), heard);
    heard.end();
    return heard.produced().getFirst();
  }

  private static VoiceJob line(String text) {
    return new VoiceJob(text, "", "en", "freetts-kevin", 1, 1);
  }
}
