package cinema.c41.doors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.C41Exception;
import cinema.c41.production.pieces.CommissionWish;
import cinema.c41.production.pieces.CommissionWish.Given;
import cinema.c41.production.pieces.CommissionWish.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class OrderOptionsTest {
  private static final String HERE = Path.of("").toAbsolutePath().toString();

  @Test
  void files_are_seen_from_here_and_pieces_keep_their_names() {
    assertThat(OrderOptions.given(List.of("a.png", "p12-3", "last-image=b.png", "P1-2/real")))
        .containsExactly(
            new Given("", HERE + "/a.png"),
            new Given("", "p12-3"),
            new Given("last-image", HERE + "/b.png"),
            new Given("", "P1-2/real"));
  }

  @Test
  void a_file_may_have_an_equals_sign_in_its_folder() {
    assertThat(OrderOptions.given(List.of("/tmp/a=b/c.png")))
        .containsExactly(new Given("", "/tmp/a=b/c.png"));
  }

  @Test
  void everything_that_is_typed_is_in_the_wish() {
    CommissionWish wish =
        wish(
            "--preset toy --variant large --final --count 3 --seed 7 --lora mara:0.8 --lora noir"
                + " --speed-up hurry --skip real --set steps=30 --set real.strength=0.3"
                + " --territory DE,at --out pictures");

    assertThat(wish.choice())
        .isEqualTo(
            new CommissionWish.Choice(
                "toy", "large", List.of("mara:0.8", "noir"), List.of("hurry"), List.of("real")));
    assertThat(wish.extent()).isEqualTo(new CommissionWish.Extent("final", "1:1", "5", 3, "7"));
    assertThat(wish.settings()).containsEntry("steps", "30").containsEntry("real.strength", "0.3");
    assertThat(wish.release().orElseThrow().territories()).containsExactlyInAnyOrder("DE", "AT");
    assertThat(wish.release().orElseThrow().commercial()).isTrue();
    assertThat(wish.folder()).isEqualTo(HERE + "/pictures");
  }

  @Test
  void without_a_word_about_it_no_licence_is_minded() {
    assertThat(wish("--draft").release()).isEmpty();
    assertThat(wish("--draft").extent().quality()).isEqualTo("draft");
    assertThat(wish("").extent().quality()).isEmpty();
  }

  @Test
  void a_territory_that_is_none_is_refused_with_an_example() {
    assertThatThrownBy(() -> wish("--territory Germany"))
        .isInstanceOfSatisfying(
            C41Exception.class,
            e -> {
              assertThat(e.problem().what()).contains("GERMANY");
              assertThat(CliProblems.isUsage(e.problem())).isTrue();
            });
  }

  private static CommissionWish wish(String options) {
    var parsed = new OrderOptions();
    new CommandLine(parsed, new Names())
        .parseArgs(options.isEmpty() ? new String[0] : options.split(" "));
    return parsed.wish(Kind.PICTURE, "a harbour", "1:1", "5");
  }

  /// No presets are needed to read options.
  private static final class Names implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      return type == Candidates.PresetNames.class
          ? type.cast(new Candidates.PresetNames(new FakePremises(Path.of("target"))))
          : CommandLine.defaultFactory().create(type);
    }
  }
}
