package cinema.c41.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.preset.licence.BillLine;
import cinema.c41.preset.licence.Licence;
import cinema.c41.preset.licence.Licence.Rule;
import cinema.c41.preset.licence.Money;
import cinema.c41.preset.licence.Release;
import cinema.c41.preset.licence.Terms;
import cinema.c41.testkit.Presets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresetLibraryTest {
  private static final Preset TOY = Presets.toy();
  private static final PresetLibrary LIBRARY =
      new PresetLibrary(List.of(TOY, Presets.like("other", "free"), Presets.like("bad", "strict")));

  @Test
  void a_commercial_film_refuses_a_model_that_is_not_for_money() {
    Problem problem = refusal("large", release(true, "US", "1 M USD")).orElseThrow();

    assertThat(problem.code()).hasToString("preset/licence-forbids");
    assertThat(problem.why()).isEqualTo("big.bin is under Strict Licence: only for play");
  }

  @Test
  void what_may_be_used_instead_begins_with_another_variant_of_the_same_preset() {
    Problem problem = refusal("large", release(true, "US", "1 M USD")).orElseThrow();

    assertThat(problem.fixes())
        .extracting(Fix::what)
        .containsExactly(
            "use toy tiny, which its licences allow",
            "use other large, which its licences allow",
            "or get a licence from the owner of the model");
  }

  @Test
  void what_does_not_fit_a_device_has_a_fallback_that_does() {
    assertThat(LIBRARY.fitting(TOY, DataSize.parse("16 GB")))
        .extracting(Object::toString)
        .containsExactly("toy large", "other large", "bad large");
    assertThat(LIBRARY.fitting(TOY, DataSize.parse("4 GB")))
        .extracting(Object::toString)
        .containsExactly("toy tiny", "other tiny", "bad tiny");
    assertThat(LIBRARY.fitting(TOY, DataSize.parse("1 GB"))).isEmpty();
  }

  @Test
  void what_nobody_has_measured_is_not_said_to_fit() {
    Preset own = Presets.unmeasured("own");

    assertThat(own.of(Quality.FINAL).footprint()).isEmpty();
    assertThat(own.of(Quality.FINAL).needs().size()).isEmpty();
    assertThat(new PresetLibrary(List.of(own)).fitting(own, DataSize.parse("900 GB"))).isEmpty();
  }

  @Test
  void a_licence_that_nobody_has_read_allows_nothing() {
    Preset own = Presets.unmeasured("own");
    var library = new PresetLibrary(List.of(own));
    var refused =
        library.refusal(own, own.of(Quality.FINAL), release(false, "US", "0 USD")).orElseThrow();

    assertThat(own.of(Quality.FINAL).needs().terms()).isEqualTo(Terms.UNCHECKED);
    assertThat(refused.why()).isEqualTo("own.bin is under Unknown Licence: somebody must read it");
  }

  @Test
  void every_clause_that_is_broken_is_told() {
    Problem problem = refusal("large", release(true, "FR", "20 M USD")).orElseThrow();

    assertThat(problem.evidence()).hasSize(3);
  }

  @Test
  void a_film_that_nobody_pays_for_may_use_it_outside_the_territories() {
    assertThat(refusal("large", release(false, "US", "900 M USD"))).isEmpty();
    assertThat(refusal("large", release(false, "DE", "0 USD"))).isPresent();
    assertThat(refusal("large", release(false, "WORLD", "0 USD"))).isPresent();
    assertThat(refusal("large", release(false, "EU", "0 USD"))).isPresent();
  }

  @Test
  void a_revenue_that_is_not_known_is_too_much() {
    var release = new Release(true, Set.of("US"), Optional.empty());

    assertThat(refusal("large", release).orElseThrow().evidence())
        .anyMatch(clause -> clause.contains("not above 10 M USD"));
  }

  @Test
  void a_free_model_is_always_allowed() {
    assertThat(refusal("tiny", release(true, "WORLD", "900 bn USD"))).isEmpty();
  }

  @Test
  void the_bill_names_every_model_with_its_licence_and_what_must_be_said() {
    assertThat(TOY.variants().get("large").needs().bill())
        .containsExactly(
            new BillLine(
                "big.bin", "Strict Licence", "https://example.org/strict", "Painted with Strict"),
            new BillLine("Nodes @0123abcd", "MIT", "https://example.org/nodes", ""));
  }

  @Test
  void a_misspelt_preset_names_what_is_similar() {
    Problem problem = unknown("othr");

    assertThat(problem.code()).hasToString("preset/unknown");
    assertThat(problem.why()).isEqualTo("similar: other");
    assertThat(problem.fixes().getFirst())
        .isEqualTo(new Fix("did you mean", "c41 presets show other"));
  }

  @ParameterizedTest
  @CsvSource({
    "Other-2, 'similar: other'",
    "OTHER,   'similar: other'",
    "otter,   'similar: other'",
    "he,      'similar: other'",
    "ot,      'similar: other'",
    "othrtoy, 'similar: toy'",
    "xyzzy,   no preset has a name like it",
    "'',      no preset has a name like it"
  })
  void similar_is_what_is_written_almost_so_or_is_a_part_of_it(String id, String why) {
    assertThat(unknown(id).why()).isEqualTo(why);
  }

  @Test
  void the_strictest_licence_of_all_counts() {
    assertThat(TOY.variants().get("tiny").needs().terms()).isEqualTo(Terms.COMMERCIAL_OK);
    assertThat(TOY.variants().get("large").needs().terms()).isEqualTo(Terms.NON_COMMERCIAL);
    assertThat(Terms.of(List.of())).isEqualTo(Terms.COMMERCIAL_OK);
    assertThat(Terms.of(licence(List.of(), "Made with Toy"))).isEqualTo(Terms.CONDITIONS);
    assertThat(Terms.of(licence(List.of(new Rule.Revenue(new Money(1), "up to 1 USD")), "")))
        .isEqualTo(Terms.CONDITIONS);
  }

  private static Problem unknown(String id) {
    return catchThrowableOfType(C41Exception.class, () -> LIBRARY.find(id)).problem();
  }

  private static Licence licence(List<Rule> rules, String attribution) {
    return new Licence("one", "One", "https://example.org/one", rules, attribution, "");
  }

  @Test
  void of_two_presets_with_one_id_the_later_wins_at_equal_versions() {
    Preset own = Presets.like("toy", "free");

    assertThat(new PresetLibrary(List.of(TOY, own)).find("toy")).isSameAs(own);
  }

  @Test
  void a_variant_that_is_not_there_names_those_that_are() {
    Problem problem =
        catchThrowableOfType(
                C41Exception.class, () -> TOY.variant(Optional.of("huge"), Quality.DRAFT))
            .problem();

    assertThat(problem.why()).isEqualTo("it has: tiny, large");
  }

  @Test
  void amounts_and_sizes_are_read_as_people_write_them() {
    assertThat(Money.parse("1.5 bn USD")).hasToString("1500 M USD");
    assertThat(Money.parse("250 k USD")).hasToString("250000 USD");
    assertThat(DataSize.parse("20.4 GB")).hasToString("20.4 GB");
    assertThat(DataSize.parse("~320 MB")).hasToString("~320 MB");
  }

  private static Optional<Problem> refusal(String variant, Release release) {
    return LIBRARY.refusal(TOY, TOY.variants().get(variant), release);
  }

  private static Release release(boolean commercial, String territory, String revenue) {
    return new Release(commercial, Set.of(territory), Optional.of(Money.parse(revenue)));
  }

  @Test
  void of_those_that_do_the_same_the_data_says_which_is_taken_first() {
    var library =
        new PresetLibrary(List.of(Presets.toy(), Presets.ranked("a", 70), Presets.ranked("z", 1)));

    assertThat(library.doing("shoot")).extracting(Preset::id).containsExactly("z", "toy", "a");
  }
}
