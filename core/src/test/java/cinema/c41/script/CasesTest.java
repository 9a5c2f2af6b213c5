package cinema.c41.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Fountain as its book has it and as `c41 script` promises it, case by case, from
/// `src/test/cases/fountain`.
class CasesTest {
  static Stream<Case> screenplays() {
    return Case.all().filter(one -> one.refusal().isEmpty());
  }

  static Stream<Case> refused() {
    return Case.all().filter(one -> one.refusal().isPresent());
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void is_read_as_somebody_who_knows_fountain_reads_it(Case one) {
    Screenplay read = one.read();

    assertThat(Json.pretty(ScriptSummary.of(read))).isEqualTo(Json.pretty(one.summary()));
    one.action().ifPresent(expected -> assertThat(actionOf(read)).isEqualTo(expected));
  }

  @ParameterizedTest
  @MethodSource("screenplays")
  void is_written_so_that_it_is_read_as_the_same(Case one) {
    Screenplay read = one.read();

    assertThat(Lines.without(new Case("", "", FountainText.of(read), List.of()).read()))
        .isEqualTo(Lines.without(read));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void is_refused_with_the_line_that_shows_why(Case one) {
    C41Exception refused = catchThrowableOfType(C41Exception.class, one::read);

    assertThat(refused).isNotNull();
    assertThat(refused.problem().evidence())
        .anyMatch(line -> line.startsWith("line " + one.refusal().orElseThrow() + ":"));
  }

  private static List<String> actionOf(Screenplay screenplay) {
    return screenplay.elements().stream()
        .filter(Element.Action.class::isInstance)
        .map(Element.Action.class::cast)
        .filter(action -> !action.centred())
        .map(Element.Action::text)
        .toList();
  }
}
