package cinema.c41.preset.read;

import cinema.c41.base.Spelling;
import cinema.c41.base.Tree;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/// One object of a file that is being read: gives out its fields, and notes what is wrong with
/// them. What is wrong gives a harmless value, so that reading goes on to the next fault.
///
/// @param place where the object is, for people: `variants.fast`
record Fields(Tree.Obj tree, String place, List<String> faults) {
  /// Refuses keys that are not known.
  Fields only(Set<String> known) {
    tree.fields().keySet().stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> fault(key, "is not known here" + nearest(key, known)));
    return this;
  }

  private static String nearest(String key, Set<String> known) {
    return known.stream()
        .filter(one -> Spelling.distance(one, key) <= 2)
        .min(Comparator.comparingInt(one -> Spelling.distance(one, key)))
        .map(one -> "; did you mean '" + one + "'?")
        .orElse("");
  }

  void fault(String key, String what) {
    faults.add((place.isEmpty() ? key : place + "." + key) + " " + what);
  }

  String text(String key) {
    String text = optional(key);
    if (text.isEmpty() && tree.find(key).isEmpty()) {
      fault(key, "is missing");
    }
    return text;
  }

  /// A text that may be missing, and is empty then.
  String optional(String key) {
    return switch (tree.find(key).orElse(Tree.nothing())) {
      case Tree.Text(var text) -> text.strip();
      case Tree.Nothing() -> "";
      case Tree.Num _, Tree.Flag _, Tree.Arr _, Tree.Obj _ -> {
        fault(key, "is not a text; quotes make it one");
        yield "";
      }
    };
  }

  /// A text that stands for something.
  <T> Optional<T> parsed(String key, Function<String, T> parser) {
    String text = text(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text));
    } catch (IllegalArgumentException e) {
      fault(key, "is wrong: " + e.getMessage());
      return Optional.empty();
    }
  }

  int whole(String key, int otherwise) {
    Tree value = tree.find(key).orElse(Tree.number(otherwise));
    if (value instanceof Tree.Num(var number) && number.stripTrailingZeros().scale() <= 0) {
      return number.intValue();
    }
    fault(key, "is not a whole number");
    return otherwise;
  }

  double decimal(String key, double otherwise) {
    Tree value = tree.find(key).orElse(Tree.number(otherwise));
    if (value instanceof Tree.Num(var number)) {
      return number.doubleValue();
    }
    fault(key, "is not a number");
    return otherwise;
  }

  boolean flag(String key) {
    Tree value = tree.find(key).orElse(Tree.flag(false));
    if (value instanceof Tree.Flag(var flag)) {
      return flag;
    }
    fault(key, "is not true or false");
    return false;
  }

  List<String> texts(String key) {
    Tree value = tree.find(key).orElse(Tree.list(List.of()));
    if (value instanceof Tree.Arr(var items)
        && items.stream().allMatch(Tree.Text.class::isInstance)) {
      return items.stream().map(Tree::asText).toList();
    }
    fault(key, "is not a list of texts");
    return List.of();
  }

  Optional<Fields> find(String key) {
    return tree.find(key).map(value -> inner(key, value));
  }

  /// The fields of an object that is empty when it is missing.
  Fields obj(String key) {
    return inner(key, tree.find(key).orElse(Tree.obj()));
  }

  /// Every field of an object as an object of its own.
  SequencedMap<String, Fields> all(String key) {
    Fields owner = obj(key);
    var all = new LinkedHashMap<String, Fields>();
    owner.tree().fields().forEach((name, value) -> all.put(name, owner.inner(name, value)));
    return all;
  }

  private Fields inner(String key, Tree value) {
    String there = place.isEmpty() ? key : place + "." + key;
    if (value instanceof Tree.Obj obj) {
      return new Fields(obj, there, faults);
    }
    faults.add(there + " is not an object");
    return new Fields(Tree.obj(), there, faults);
  }
}
