package cinema.c41.base;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.testkit.JsonText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void a_tree_is_indented_for_people() {
    Tree tree =
        Tree.obj()
            .with("title", "Last Orders")
            .with("rate", Tree.number(24.0))
            .with("scenes", Tree.list(List.of(Tree.number(1), Tree.obj().with("cut", 2))))
            .with("notes", Tree.list(List.of()))
            .with("cast", Tree.obj())
            .with("music", Tree.nothing());

    assertThat(Json.pretty(tree))
        .isEqualTo(
            """
            {
              "title": "Last Orders",
              "rate": 24.0,
              "scenes": [
                1,
                {
                  "cut": 2
                }
              ],
              "notes": [],
              "cast": {},
              "music": null
            }
            """);
  }

  @Test
  void a_tree_is_on_one_line_for_programs() {
    Tree tree = Tree.obj().with("b", 1).with("a", Tree.list(List.of(Tree.flag(true))));

    assertThat(Json.compact(tree)).isEqualTo("{\"b\":1,\"a\":[true]}");
  }

  @Test
  void equal_things_have_one_canonical_text_whatever_order_they_were_put_in() {
    Tree one = Tree.obj().with("b", Tree.obj().with("y", 1).with("x", 2)).with("a", 3);
    Tree other = Tree.obj().with("a", 3).with("b", Tree.obj().with("x", 2).with("y", 1));

    assertThat(Json.canonical(one)).isEqualTo("{\"a\":3,\"b\":{\"x\":2,\"y\":1}}");
    assertThat(Json.canonical(other)).isEqualTo(Json.canonical(one));
    assertThat(Sha256.of(other)).isEqualTo(Sha256.of(one));
  }

  @Test
  void the_order_of_a_list_matters() {
    Tree one = Tree.texts(List.of("a", "b"));
    Tree other = Tree.texts(List.of("b", "a"));

    assertThat(Sha256.of(one)).isNotEqualTo(Sha256.of(other));
  }

  @Test
  void what_could_break_a_text_is_escaped() {
    assertThat(Json.compact(Tree.text("\"\\\n\r\t\0\u001f/ä„“😀\u2028")))
        .isEqualTo("\"\\\"\\\\\\n\\r\\t\\u0000\\u001f/ä„“😀\u2028\"");
    assertThat(Json.compact(Tree.obj().with("a\"b", 1))).isEqualTo("{\"a\\\"b\":1}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"24.0", "24", "0.1", "-23.0", "1E+3", "1E-7", "9223372036854775807"})
  void a_number_keeps_its_value_and_its_point(String number) {
    var value = new BigDecimal(number);

    String text = Json.compact(new Tree.Num(value));

    assertThat(text).doesNotContain("E").isEqualTo(value.toPlainString());
    assertThat(new BigDecimal(text)).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"24.0, 24.0", "0.1, 0.1", "1e21, 1000000000000000000000", "-0.0, 0.0"})
  void a_decimal_number_is_written_as_it_is_read(double number, String text) {
    assertThat(Json.compact(Tree.number(number))).isEqualTo(text);
  }

  @Test
  void random_trees_are_read_back_as_they_were() {
    var random = new Random(41);

    for (int i = 0; i < 500; i++) {
      Tree tree = tree(random, 4);

      assertThat(JsonText.parse(Json.compact(tree))).isEqualTo(tree);
      assertThat(JsonText.parse(Json.pretty(tree))).isEqualTo(tree);
      assertThat(Json.canonical(JsonText.parse(Json.canonical(tree))))
          .isEqualTo(Json.canonical(tree));
    }
  }

  private static Tree tree(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> Tree.text(text(random));
      case 1 -> new Tree.Num(BigDecimal.valueOf(random.nextInt(), random.nextInt(5)));
      case 2 -> Tree.flag(random.nextBoolean());
      case 3 -> Tree.nothing();
      case 4 -> {
        var items = new ArrayList<Tree>();
        for (int i = random.nextInt(4); i > 0; i--) {
          items.add(tree(random, depth - 1));
        }
        yield Tree.list(items);
      }
      default -> {
        Tree.Obj obj = Tree.obj();
        for (int i = random.nextInt(4); i > 0; i--) {
          obj = obj.with(text(random), tree(random, depth - 1));
        }
        yield obj;
      }
    };
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.appendCodePoint(random.nextBoolean() ? random.nextInt(0x80) : 0x1F600 + i);
    }
    return text.toString();
  }
}
