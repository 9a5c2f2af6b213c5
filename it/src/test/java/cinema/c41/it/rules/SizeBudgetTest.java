package cinema.c41.it.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How large things may be: files of 400 lines, methods of 40, five parameters, records of eight
/// components; and how large they are on the whole: the median method and the ninth decile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SizeBudgetTest {
  private static final int MOST_FILE = 400;
  private static final int MOST_METHOD = 40;
  private static final int MOST_PARAMETERS = 5;
  private static final int MOST_COMPONENTS = 8;

  private final List<String> tooLarge = new ArrayList<>();
  private final List<Integer> methods = new ArrayList<>();

  @BeforeAll
  void measure() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      var sources = files.getJavaFileObjectsFromPaths(Checkout.mainFiles());
      var task = (JavacTask) compiler.getTask(null, files, _ -> {}, List.of(), null, sources);
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        measure(unit, positions);
      }
    }
  }

  @Test
  void nothing_is_over_its_budget() {
    assertThat(tooLarge).isEmpty();
  }

  @Test
  void methods_are_short_on_the_whole() {
    List<Integer> sorted = methods.stream().sorted().toList();

    assertThat(sorted.get(sorted.size() / 2)).as("median lines of a method").isLessThanOrEqualTo(6);
    assertThat(sorted.get(sorted.size() * 9 / 10)).as("ninth decile").isLessThanOrEqualTo(20);
  }

  private void measure(CompilationUnitTree unit, SourcePositions positions) {
    String name =
        Checkout.root().relativize(java.nio.file.Path.of(unit.getSourceFile().toUri())).toString();
    long lines = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, unit));
    if (lines > MOST_FILE) {
      tooLarge.add(name + ": " + lines + " lines");
    }
    new Ruler(name, unit, positions).scan(unit, null);
  }

  /// Measures one file.
  private final class Ruler extends TreeScanner<@Nullable Void, @Nullable Void> {
    private final String name;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Ruler(String name, CompilationUnitTree unit, SourcePositions positions) {
      this.name = name;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, @Nullable Void nothing) {
      if (node.getKind() == com.sun.source.tree.Tree.Kind.RECORD) {
        long components =
            node.getMembers().stream()
                .filter(com.sun.source.tree.VariableTree.class::isInstance)
                .map(com.sun.source.tree.VariableTree.class::cast)
                .filter(
                    field ->
                        !field
                            .getModifiers()
                            .getFlags()
                            .contains(javax.lang.model.element.Modifier.STATIC))
                .count();
        if (components > MOST_COMPONENTS) {
          tooLarge.add(
              name + ": record " + node.getSimpleName() + " has " + components + " components");
        }
      }
      return super.visitClass(node, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
      if (node.getBody() != null) {
        long start = line(positions.getStartPosition(unit, node));
        long lines = line(positions.getEndPosition(unit, node)) - start + 1;
        methods.add((int) lines);
        if (lines > MOST_METHOD) {
          tooLarge.add(name + ": " + node.getName() + " has " + lines + " lines");
        }
      }
      // A record's canonical constructor has its components as parameters; they have a budget of
      // their own.
      if (node.getParameters().size() > MOST_PARAMETERS && node.getReturnType() != null) {
        tooLarge.add(
            name + ": " + node.getName() + " has " + node.getParameters().size() + " parameters");
      }
      return super.visitMethod(node, null);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
