package cinema.c41.engines.comfyui.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.wire.ComfyEvent.NodeState;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventReaderTest {
  private static final byte[] IMAGE = {1, 2, 3};

  @Test
  void an_error_with_tensors_that_are_no_json_is_read() {
    assertThat(
            EventReader.text(
                "{\"type\": \"execution_error\", \"data\": {\"prompt_id\": \"p\","
                    + " \"current_inputs\": {\"x\": [NaN, Infinity, -Infinity]}}}"))
        .isEqualTo(new ComfyEvent.Ending("p"));
  }

  @Test
  void the_end_has_no_node_and_a_greeting_no_prompt() {
    assertThat(executing("{\"node\": null, \"prompt_id\": \"p\"}"))
        .isEqualTo(new ComfyEvent.Left("p"));
    assertThat(executing("{\"node\": \"5\"}")).isEqualTo(new ComfyEvent.Other("", "executing"));
  }

  @Test
  void nodes_are_as_far_as_they_say_and_belong_to_who_made_them() {
    assertThat(
            EventReader.text(
                "{\"type\": \"progress_state\", \"data\": {\"prompt_id\": \"p\", \"nodes\": {"
                    + "\"5\": {\"value\": 1, \"max\": 4, \"state\": \"running\","
                    + " \"real_node_id\": \"5\", \"parent_node_id\": null, \"activity\": \"x\"},"
                    + "\"5.0\": {\"value\": 0, \"max\": 0, \"state\": \"finished\","
                    + " \"parent_node_id\": \"5\"}}}}"))
        .isEqualTo(
            new ComfyEvent.Nodes(
                "p", List.of(new NodeState("5", "", 0.25), new NodeState("5.0", "5", 1))));
  }

  @Test
  void cached_nodes_are_a_set() {
    assertThat(
            EventReader.text(
                "{\"type\": \"execution_cached\","
                    + " \"data\": {\"prompt_id\": \"p\", \"nodes\": [\"1\", \"2\"]}}"))
        .isEqualTo(new ComfyEvent.Cached("p", Set.of("1", "2")));
  }

  @Test
  void previews_are_read_in_both_forms() {
    byte[] json = "{\"prompt_id\": \"p\", \"image_type\": \"image/png\"}".getBytes(UTF_8);
    ByteBuffer named = ByteBuffer.allocate(8 + json.length + 3).putInt(4).putInt(json.length);
    named.put(json).put(IMAGE).flip();
    ByteBuffer nameless = ByteBuffer.allocate(11).putInt(1).putInt(1).put(IMAGE).flip();

    assertThat(EventReader.binary(named))
        .usingRecursiveComparison()
        .isEqualTo(new ComfyEvent.Preview("p", "image/png", IMAGE));
    assertThat(EventReader.binary(nameless))
        .usingRecursiveComparison()
        .isEqualTo(new ComfyEvent.Preview("", "image/jpeg", IMAGE));
  }

  @Test
  void nonsense_is_some_other_event() {
    assertThat(EventReader.text("{\"type\": ")).isInstanceOf(ComfyEvent.Other.class);
    assertThat(EventReader.text("[]")).isEqualTo(new ComfyEvent.Other("", ""));
    assertThat(EventReader.text("{\"type\": \"crystools.monitor\", \"data\": []}"))
        .isEqualTo(new ComfyEvent.Other("", "crystools.monitor"));
    assertThat(EventReader.binary(ByteBuffer.allocate(2))).isInstanceOf(ComfyEvent.Other.class);
    ByteBuffer lie = ByteBuffer.allocate(8).putInt(4).putInt(1 << 30).flip();
    assertThat(EventReader.binary(lie)).isInstanceOf(ComfyEvent.Other.class);
    ByteBuffer words = ByteBuffer.allocate(8).putInt(3).putInt(0).flip();
    assertThat(EventReader.binary(words)).isEqualTo(new ComfyEvent.Other("", "binary 3"));
  }

  @Test
  void numbers_that_would_fill_memory_are_nothing() throws Exception {
    assertThat(PythonJson.read("[1e999999999, 1.50]"))
        .isEqualTo(
            Tree.list(List.of(Tree.nothing(), new Tree.Num(new java.math.BigDecimal("1.50")))));
  }

  private static ComfyEvent executing(String data) {
    return EventReader.text("{\"type\": \"executing\", \"data\": " + data + "}");
  }
}
