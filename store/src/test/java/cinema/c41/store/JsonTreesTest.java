package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "true",
        "-0.50",
        "24.0",
        "12345678901234567890123456789.000000000001",
        "\"\"",
        "\"a \\\"word\\\", a \\\\, a line\\nand “Zoë” 🎬\"",
        "{\"z\":1,\"a\":[1,2.0,{\"deep\":[null,false]}],\"\":\"empty key\"}"
      })
  void what_is_read_and_written_again_is_the_same_text(String json) {
    assertThat(Json.compact(JsonTrees.read(json))).isEqualTo(json);
  }

  @Test
  void white_space_means_nothing_and_escapes_are_letters() {
    Tree tree = JsonTrees.read(" {\n\t\"a\" : [ 1 , \"\\u00e9\\/\" ] }\r\n");

    assertThat(Json.compact(tree)).isEqualTo("{\"a\":[1,\"é/\"]}");
  }

  @Test
  void numbers_with_an_exponent_are_numbers() {
    assertThat(JsonTrees.read("1.5e3").asDecimal()).isEqualTo(1500);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "[1,]",
        "{\"a\":}",
        "{\"a\":1,\"a\":2}",
        "01",
        "NaN",
        "'a'",
        "\"a",
        "{} {}",
        "1e999999999",
        "-1e-999999999",
        "// a comment\n1",
        "]"
      })
  void what_is_not_json_is_refused(String json) {
    assertThatThrownBy(() -> JsonTrees.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("not JSON");
  }

  @Test
  void the_place_of_a_fault_is_told() {
    assertThatThrownBy(() -> JsonTrees.read("{\n  \"a\": 1,\n  \"b\": x\n}"))
        .hasMessageContaining("line 3, column 8");
  }

  @Test
  void a_tower_of_brackets_is_refused_before_it_falls_over() {
    String tower = "[".repeat(100_000);

    assertThatThrownBy(() -> JsonTrees.read(tower)).isInstanceOf(IllegalArgumentException.class);
    assertThat(JsonTrees.read("[".repeat(90) + "]".repeat(90))).isInstanceOf(Tree.Arr.class);
  }
}
