package cinema.c41.engines.comfyui.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Json;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.engines.comfyui.workflow.embedded.Carriers;
import cinema.c41.store.JsonTrees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowFileTest {
  private static final Tree GRAPH =
      Graphs.json(Graphs.resource("workflows/01-text-to-image.api.json"));
  private static final Tree CANVAS =
      Graphs.json(Graphs.resource("workflows/01-text-to-image.ui.json"));

  @TempDir Path folder;

  @Test
  void an_exported_graph_and_a_saved_canvas_are_told_apart() throws IOException {
    assertThat(read(Json.compact(GRAPH)).graph()).isPresent();
    assertThat(read(Json.compact(GRAPH)).canvas()).isEmpty();
    assertThat(read(Json.pretty(CANVAS)).canvas()).isPresent();
    assertThat(read(Json.pretty(CANVAS)).graph()).isEmpty();
  }

  @Test
  void what_is_posted_to_a_server_holds_both() throws IOException {
    Tree posted =
        Tree.obj()
            .with("prompt", GRAPH)
            .with(
                "extra_data",
                Tree.obj().with("extra_pnginfo", Tree.obj().with("workflow", CANVAS)));

    assertThat(read(Json.compact(posted)).graph()).isPresent();
    assertThat(read(Json.compact(posted)).canvas()).isPresent();
    assertThat(read(Json.compact(Tree.obj().with("output", GRAPH))).graph()).isPresent();
  }

  @Test
  void a_picture_holds_both() throws IOException {
    WorkflowFile file =
        read(
            Carriers.png(
                Carriers.plain("prompt", Json.compact(GRAPH)),
                Carriers.plain("workflow", Json.compact(CANVAS))));

    assertThat(file.graph().orElseThrow().nodes()).hasSize(10);
    assertThat(file.canvas()).isPresent();
  }

  @Test
  void one_that_is_damaged_does_not_matter_while_the_other_is_whole() throws IOException {
    WorkflowFile file =
        read(
            Carriers.png(
                Carriers.plain("prompt", "{\"1\": "),
                Carriers.plain("workflow", Json.compact(CANVAS))));

    assertThat(file.graph()).isEmpty();
    assertThat(file.canvas()).isPresent();
  }

  @Test
  void a_comment_holds_both_as_texts_or_as_objects() throws IOException {
    Tree texts =
        Tree.obj().with("prompt", Json.compact(GRAPH)).with("workflow", Json.compact(CANVAS));
    Tree objects = Tree.obj().with("prompt", GRAPH).with("workflow", CANVAS);

    for (Tree comment : new Tree[] {texts, objects}) {
      WorkflowFile file = read(Carriers.png(Carriers.plain("comment", Json.compact(comment))));
      assertThat(file.graph()).isPresent();
      assertThat(file.canvas()).isPresent();
    }
  }

  @Test
  void numbers_that_only_python_has_are_no_hindrance() throws IOException {
    String graph =
        "{\"1\": {\"class_type\": \"LoadImage\", \"is_changed\": [NaN, -Infinity],"
            + " \"inputs\": {\"image\": \"NaN \\\"Infinity.png\"}}}";

    WorkflowFile file = read(Carriers.png(Carriers.plain("prompt", graph)));

    assertThat(file.graph().orElseThrow().node("1").inputs())
        .containsEntry("image", Tree.text("NaN \"Infinity.png"));
  }

  @Test
  void a_picture_without_a_workflow_says_why_that_may_be() {
    var thrown = catchThrowableOfType(C41Exception.class, () -> read(Carriers.png()));

    assertThat(thrown.problem().code()).hasToString("workflow/nothing-embedded");
    assertThat(thrown.problem().why()).contains("metadata is switched off");
  }

  @Test
  void what_is_no_workflow_is_refused_with_where_it_goes_wrong() {
    assertThat(problem("{\"a\": 1, }")).contains("workflow/not-a-workflow", "line 1");
    assertThat(problem("[]")).contains("workflow/not-a-workflow");
    assertThat(problem("{\"a\": 1}")).contains("class_type");
    assertThat(problem("{\"nodes\": [{\"type\": \"X\"}]}")).contains("no 'id'");
    assertThat(problem("")).contains("workflow/not-a-workflow");
  }

  @Test
  void a_file_that_is_cut_off_or_not_there_cannot_be_read() throws IOException {
    byte[] picture = Carriers.png(Carriers.plain("prompt", Json.compact(GRAPH)));
    Files.write(folder.resolve("cut.png"), Arrays.copyOf(picture, 200));

    for (String name : new String[] {"cut.png", "gone.png"}) {
      var thrown =
          catchThrowableOfType(
              C41Exception.class, () -> WorkflowFile.read(folder.resolve(name), JsonTrees::read));
      assertThat(thrown.problem().code()).hasToString("workflow/unreadable");
    }
  }

  private String problem(String text) {
    var thrown = catchThrowableOfType(C41Exception.class, () -> read(text));
    return thrown.problem().code() + " " + thrown.problem().why();
  }

  private WorkflowFile read(String text) throws IOException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private WorkflowFile read(byte[] bytes) throws IOException {
    return WorkflowFile.read(Files.write(folder.resolve("mine"), bytes), JsonTrees::read);
  }
}
