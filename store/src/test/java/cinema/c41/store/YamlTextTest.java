package cinema.c41.store;

import static org.assertj.core.api.Assertions.assertThat;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YamlTextTest {
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "true",
          "null",
          "no",
          "~",
          "- a",
          "a: b",
          "# no comment",
          "'",
          "\"",
          "\\",
          "{a}",
          "[1",
          "1",
          "1.0",
          "0x1f",
          "1:30",
          "2026-01-01",
          "a\nb\n",
          "\ttab",
          "\u0000\u0007\u007f",
          "\u0085\u2028\u2029\ufeff",
          "&a",
          "*a",
          "!tag",
          "%",
          "@",
          "`",
          "é 漢字 🎬",
          "a-b",
          "---");

  @Test
  void whatever_is_written_is_read_back() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      Tree.Obj tree = object(random, 3);

      assertThat(YamlTrees.read(YamlText.write(tree) + "end: 1\n"))
          .as("seed %d", seed)
          .isEqualTo(tree.with("end", 1));
    }
  }

  @Test
  void it_is_laid_out_as_people_write_it() {
    Tree.Obj tree =
        Tree.obj()
            .with("id", "portrait")
            .with("title", "My portrait")
            .with(
                "settings",
                Tree.obj()
                    .with("seed", Tree.obj().with("type", "whole").with("default", 0))
                    .with("deep", Tree.obj().with("more", Tree.obj().with("any", 1))));

    assertThat(YamlText.write(tree))
        .isEqualTo(
            """
            id: portrait
            title: "My portrait"
            settings:
              seed: { type: whole, default: 0 }
              deep:
                more: { any: 1 }
            """);
  }

  private static Tree.Obj object(Random random, int deep) {
    var fields = new LinkedHashMap<String, Tree>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      fields.put(word(random) + i, value(random, deep));
    }
    return new Tree.Obj(fields);
  }

  private static Tree value(Random random, int deep) {
    return switch (random.nextInt(deep > 0 ? 7 : 5)) {
      case 0 -> Tree.text(word(random));
      case 1 -> Tree.text("a longer text with " + word(random) + " in it, ".repeat(9));
      case 2 -> new Tree.Num(new BigDecimal(random.nextInt(3) + "." + random.nextInt(100)));
      case 3 -> Tree.number(random.nextLong());
      case 4 -> Tree.flag(random.nextBoolean());
      case 5 -> object(random, deep - 1);
      default -> {
        var items = new ArrayList<Tree>();
        for (int i = random.nextInt(3); i > 0; i--) {
          items.add(value(random, deep - 1));
        }
        yield Tree.list(items);
      }
    };
  }

  private static String word(Random random) {
    return ODD.get(random.nextInt(ODD.size()));
  }
}
