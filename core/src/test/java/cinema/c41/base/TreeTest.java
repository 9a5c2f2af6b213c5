package cinema.c41.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeTest {
  private static final Tree.Obj FILM =
      Tree.obj()
          .with("title", "Last Orders")
          .with("frames", 240)
          .with("seconds", Tree.number(9.5))
          .with("speaks", Tree.flag(true))
          .with("scenes", Tree.texts(List.of("1", "2")))
          .with("stock", Tree.obj().with("rate", "24/1"));

  @Test
  void values_are_found_by_their_keys() {
    assertThat(FILM.text("title")).isEqualTo("Last Orders");
    assertThat(FILM.whole("frames")).isEqualTo(240);
    assertThat(FILM.decimal("seconds")).isEqualTo(9.5);
    assertThat(FILM.decimal("frames")).isEqualTo(240.0);
    assertThat(FILM.at("speaks").asFlag()).isTrue();
    assertThat(FILM.list("scenes")).containsExactly(Tree.text("1"), Tree.text("2"));
    assertThat(FILM.obj("stock").text("rate")).isEqualTo("24/1");
    assertThat(FILM.find("music")).isEmpty();
  }

  @Test
  void a_key_that_must_be_there_is_named_when_it_is_not() {
    assertThatThrownBy(() -> FILM.at("music"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("music");
  }

  @Test
  void a_value_of_another_kind_is_refused_with_what_was_found() {
    assertThatThrownBy(() -> FILM.whole("title"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a whole number")
        .hasMessageContaining("Last Orders");
    assertThatThrownBy(() -> FILM.text("frames")).hasMessageContaining("a text");
    assertThatThrownBy(() -> FILM.list("stock")).hasMessageContaining("a list");
    assertThatThrownBy(() -> FILM.obj("scenes")).hasMessageContaining("an object");
    assertThatThrownBy(() -> FILM.at("title").asFlag()).hasMessageContaining("true or false");
    assertThatThrownBy(() -> FILM.decimal("title")).hasMessageContaining("a number");
  }

  @Test
  void half_a_frame_is_no_whole_number() {
    assertThatThrownBy(() -> FILM.whole("seconds")).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void keys_keep_the_order_they_were_put_in_and_their_place_when_they_change() {
    Tree.Obj changed = FILM.with("frames", 241).with("music", "none");

    assertThat(changed.fields().sequencedKeySet())
        .containsExactly("title", "frames", "seconds", "speaks", "scenes", "stock", "music");
    assertThat(changed.whole("frames")).isEqualTo(241);
    assertThat(FILM.whole("frames")).as("the old one").isEqualTo(240);
  }

  @Test
  void objects_are_equal_whatever_the_order_of_their_keys() {
    assertThat(Tree.obj().with("a", 1).with("b", 2))
        .isEqualTo(Tree.obj().with("b", 2).with("a", 1));
  }

  @Test
  void a_tree_does_not_change_when_what_it_was_made_from_does() {
    var items = new ArrayList<Tree>(List.of(Tree.number(1)));
    var fields = new LinkedHashMap<String, Tree>(Map.of("a", Tree.number(1)));
    Tree.Arr list = Tree.list(items);
    var obj = new Tree.Obj(fields);

    items.clear();
    fields.clear();

    assertThat(list.items()).hasSize(1);
    assertThat(obj.fields()).hasSize(1);
    assertThatThrownBy(() -> obj.fields().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_number_keeps_its_scale() {
    assertThat(Tree.number(24.0)).isNotEqualTo(Tree.number(24));
    assertThat(Tree.number(24.0).value().scale()).isEqualTo(1);
    assertThat(Tree.number(24).value().scale()).isZero();
  }

  @Test
  void texts_by_name_are_an_object() {
    assertThat(Tree.ofTexts(Map.of("title", "Last Orders")))
        .isEqualTo(Tree.obj().with("title", "Last Orders"));
  }
}
