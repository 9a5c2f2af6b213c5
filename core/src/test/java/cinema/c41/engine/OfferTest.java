package cinema.c41.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferTest {
  @Test
  void an_engine_takes_the_kinds_of_jobs_it_says_and_no_others() {
    Offer offer =
        new Offer("paper", "1", "paper 1", Set.of(PaperJob.Bundle.class), 2, List.of(), List.of());

    assertThat(offer.takes(PaperJob.Bundle.class)).isTrue();
    assertThat(offer.takes(PaperJob.Documents.class)).isFalse();
    assertThat(offer.takes(VoiceJob.class)).isFalse();
  }

  @Test
  void an_offer_does_not_change_when_what_it_was_made_from_does() {
    var makes = new HashSet<Class<? extends EngineJob>>();
    makes.add(VoiceJob.class);
    var voices = new ArrayList<Voice>();
    var offer = new Offer("voices", "1", "voices 1", makes, 1, voices, List.of());

    makes.clear();
    voices.add(new Voice("slt", "SLT", Set.of("en"), Voice.Register.HIGH, 180, 20));

    assertThat(offer.takes(VoiceJob.class)).isTrue();
    assertThat(offer.voices()).isEmpty();
    assertThatThrownBy(() -> offer.voices().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
