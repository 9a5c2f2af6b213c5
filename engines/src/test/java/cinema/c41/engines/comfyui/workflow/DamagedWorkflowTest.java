package cinema.c41.engines.comfyui.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.C41Exception;
import cinema.c41.base.Tree;
import cinema.c41.engines.comfyui.schema.Graphs;
import cinema.c41.store.JsonTrees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever strangers write into a workflow, it is read or refused.
@Timeout(60)
class DamagedWorkflowTest {
  private static final int TRIES = 300;
  private static final WorkflowImport IMPORT = WorkflowImport.offline(JsonTrees::read);

  private static final List<Tree> ODD =
      List.of(
          Tree.nothing(),
          Tree.text(""),
          Tree.text("-10"),
          Tree.number(-1),
          Tree.number(1e300),
          Tree.flag(true),
          Tree.list(List.of()),
          Tree.list(List.of(Tree.text("1"), Tree.number(0))),
          Tree.obj());

  static List<Path> saved() throws IOException {
    try (Stream<Path> files = Files.list(Graphs.resource("workflows"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("saved")
  void a_damaged_workflow_is_read_or_refused(Path file) {
    Tree whole = Graphs.json(file);
    for (int seed = 0; seed < TRIES; seed++) {
      var luck = new Random(seed);
      try {
        ImportedWorkflow read = IMPORT.read(WorkflowFile.of("x", damaged(whole, luck, 12)));
        assertThat(read.problems()).isNotNull();
      } catch (C41Exception refused) {
        assertThat(refused.problem().code().area()).isEqualTo("workflow");
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  /// Something in it is replaced, taken away or doubled; about one in so many.
  private static Tree damaged(Tree tree, Random luck, int oneIn) {
    return switch (tree) {
      case Tree.Obj obj -> {
        var fields = new LinkedHashMap<String, Tree>();
        obj.fields()
            .forEach(
                (key, value) -> {
                  if (luck.nextInt(oneIn * 20) != 0) {
                    fields.put(key, damaged(value, luck, oneIn));
                  }
                });
        yield new Tree.Obj(fields);
      }
      case Tree.Arr arr -> {
        var items = new ArrayList<Tree>();
        for (Tree item : arr.items()) {
          Tree changed = damaged(item, luck, oneIn);
          switch (luck.nextInt(oneIn * 20)) {
            case 0 -> {}
            case 1 -> items.addAll(List.of(changed, changed));
            default -> items.add(changed);
          }
        }
        yield Tree.list(items);
      }
      default -> luck.nextInt(oneIn * 20) == 0 ? ODD.get(luck.nextInt(ODD.size())) : tree;
    };
  }
}
