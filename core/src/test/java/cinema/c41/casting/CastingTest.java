package cinema.c41.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cinema.c41.base.C41Exception;
import cinema.c41.casting.Casting.Part;
import cinema.c41.engine.Voice;
import cinema.c41.engine.Voice.Register;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastingTest {
  private static final Voice IDA = voice("ida", Register.HIGH, 60, "en", "de");
  private static final Voice EVA = voice("eva", Register.HIGH, 40, "en");
  private static final Voice OTTO = voice("otto", Register.LOW, 60, "en", "de");
  private static final Voice UWE = voice("uwe", Register.LOW, 80, "de");

  @Test
  void everybody_has_a_voice_of_their_own_by_the_sound_of_their_name() {
    var casting = new Casting(cast("ANNA", "BEN", "CLARA"), List.of(EVA, OTTO, IDA), "en");

    assertThat(casting.of("ANNA")).isEqualTo(new Part("ida", 1.0, 1.0));
    assertThat(casting.of("BEN")).isEqualTo(new Part("otto", 1.0, 1.0));
    assertThat(casting.of("CLARA")).isEqualTo(new Part("eva", 1.0, 1.0));
  }

  @Test
  void better_voices_are_cast_first_and_equal_ones_by_name() {
    var zoe = voice("zoe", Register.HIGH, 60, "en");

    var casting = new Casting(cast("ANNA", "CLARA", "DORA"), List.of(zoe, EVA, IDA), "en");

    assertThat(casting.of("ANNA").voice()).isEqualTo("ida");
    assertThat(casting.of("CLARA").voice()).isEqualTo("zoe");
    assertThat(casting.of("DORA").voice()).isEqualTo("eva");
  }

  @Test
  void the_order_of_the_cast_s_numbers_decides_and_nothing_else() {
    var one = new LinkedHashMap<String, Integer>();
    one.put("CLARA", 2);
    one.put("ANNA", 0);
    one.put("BEN", 1);

    var casting = new Casting(one, List.of(IDA, EVA, OTTO), "en");

    assertThat(casting.of("ANNA").voice()).isEqualTo("ida");
    assertThat(casting.of("CLARA").voice()).isEqualTo("eva");
  }

  @Test
  void somebody_new_changes_nobody_s_voice() {
    List<Voice> voices = List.of(IDA, EVA, OTTO);
    List<String> names = List.of("ANNA", "BEN", "CLARA", "DORA", "EDITH", "FRED", "GUS", "HANS");

    for (int i = 1; i < names.size(); i++) {
      Map<String, Integer> before = cast(names.subList(0, i).toArray(String[]::new));
      Map<String, Integer> now = cast(names.subList(0, i + 1).toArray(String[]::new));
      var old = new Casting(before, voices, "en");
      var grown = new Casting(now, voices, "en");

      assertThat(before.keySet())
          .allSatisfy(name -> assertThat(grown.of(name)).isEqualTo(old.of(name)));
    }
  }

  @Test
  void a_voice_that_is_used_again_is_bent_so_that_it_is_heard_apart() {
    var casting = new Casting(cast("ANNA", "CLARA", "DORA", "EDITH"), List.of(IDA, EVA), "en");

    assertThat(casting.of("DORA")).isEqualTo(new Part("ida", 0.89, 1.06));
    assertThat(casting.of("EDITH")).isEqualTo(new Part("eva", 0.89, 1.06));
  }

  @Test
  void no_two_of_a_large_cast_sound_the_same() {
    var cast = new HashMap<String, Integer>();
    for (int i = 0; i < 10; i++) {
      cast.put("ANNA " + i, i);
    }

    var casting = new Casting(cast, List.of(IDA, EVA), "en");

    assertThat(cast.keySet().stream().map(casting::of)).doesNotHaveDuplicates();
  }

  @Test
  void only_those_speak_who_speak_the_language() {
    var casting = new Casting(cast("BEN", "GUS"), List.of(IDA, EVA, OTTO, UWE), "de");

    assertThat(casting.of("BEN").voice()).isEqualTo("uwe");
    assertThat(casting.of("GUS").voice()).isEqualTo("otto");
    assertThat(new Casting(cast("BEN"), List.of(UWE, OTTO), "en").of("BEN").voice())
        .isEqualTo("otto");
  }

  @Test
  void where_nobody_speaks_the_language_somebody_reads_it() {
    var casting = new Casting(cast("BEN"), List.of(EVA, OTTO), "fr");

    assertThat(casting.of("BEN").voice()).isEqualTo("otto");
  }

  @Test
  void a_voice_of_the_other_kind_is_bent_towards_the_right_one() {
    var high = new Casting(cast("ANNA", "BEN"), List.of(OTTO), "en");
    var low = new Casting(cast("BEN", "GUS"), List.of(IDA), "en");

    assertThat(high.of("ANNA").pitch()).isCloseTo(1.3, within(1e-9));
    assertThat(high.of("BEN").pitch()).isCloseTo(1.0, within(1e-9));
    assertThat(low.of("BEN").pitch()).isCloseTo(0.78, within(1e-9));
    assertThat(low.of("GUS").pitch()).isCloseTo(0.89 * 0.78, within(1e-9));
  }

  @Test
  void a_film_with_lines_and_no_voice_at_all_is_a_problem() {
    assertThatThrownBy(() -> new Casting(cast("ANNA"), List.of(), "en"))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> assertThat(e.problem().code()).hasToString("casting/nobody-speaks"));
  }

  @Test
  void where_nobody_is_cast_no_voice_is_needed() {
    var casting = new Casting(Map.of(), List.of(), "en");

    assertThatThrownBy(() -> casting.of("ANNA")).hasMessage("ANNA is not in the cast");
  }

  private static Map<String, Integer> cast(String... names) {
    var cast = new LinkedHashMap<String, Integer>();
    for (String name : names) {
      cast.put(name, cast.size());
    }
    return cast;
  }

  private static Voice voice(String id, Register register, int quality, String... languages) {
    return new Voice(id, id, Set.of(languages), register, 150, quality);
  }
}
