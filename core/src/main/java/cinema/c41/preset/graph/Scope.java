package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.math.BigDecimal;

/// What names mean while a graph is filled: the values of the preset, and inside a repeated part
/// `item` and `index`. A name that means nothing is [Tree.Nothing].
record Scope(Tree.Obj values) {
  Tree find(String name) {
    int dot = name.indexOf('.');
    Tree whole = values.find(name).orElse(Tree.nothing());
    if (!(whole instanceof Tree.Nothing) || dot < 0) {
      return whole;
    }
    Tree owner = values.find(name.substring(0, dot)).orElse(Tree.nothing());
    return owner instanceof Tree.Obj obj
        ? obj.find(name.substring(dot + 1)).orElse(Tree.nothing())
        : Tree.nothing();
  }

  /// How many copies a part repeated for this value has.
  int count(String name) {
    return switch (find(name)) {
      case Tree.Arr(var items) -> items.size();
      case Tree.Num(var number) -> number.intValue();
      case Tree.Text _, Tree.Flag _, Tree.Obj _, Tree.Nothing _ -> 0;
    };
  }

  /// The scope of one copy, counted from 1.
  Scope of(String each, int copy) {
    Tree item = find(each) instanceof Tree.Arr(var items) ? items.get(copy - 1) : Tree.number(copy);
    return new Scope(values.with("item", item).with("index", copy));
  }

  static String textOf(Tree value) {
    return switch (value) {
      case Tree.Text(var text) -> text;
      case Tree.Num(var number) -> plain(number);
      case Tree.Flag(var flag) -> Boolean.toString(flag);
      case Tree.Arr _, Tree.Obj _, Tree.Nothing _ -> "";
    };
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
