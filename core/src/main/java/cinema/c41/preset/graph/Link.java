package cinema.c41.preset.graph;

import cinema.c41.base.Tree;
import java.util.List;
import java.util.Optional;

/// Where an input comes from.
sealed interface Link {
  /// An output of a node; of the same copy where the node is repeated.
  record To(String node, int slot) implements Link {}

  /// An output of the copy before this one, or else, in the first copy, another link.
  record Previous(To to, Optional<Link> first) implements Link {}

  /// An output of the last copy, or else, when there is no copy, another link.
  record Last(To to, Optional<Link> none) implements Link {}

  /// The first of these that is there.
  record AnyOf(List<Link> links) implements Link {
    public AnyOf {
      links = List.copyOf(links);
    }
  }

  /// The link that an input's value is, if it is one. An array of a text and a number is a link,
  /// as for the server.
  ///
  /// @throws IllegalArgumentException when an object is no link
  static Optional<Link> of(Tree value) {
    return switch (value) {
      case Tree.Arr(var items) when isPlain(items) -> Optional.of(plain(items));
      case Tree.Obj obj -> Optional.of(formed(obj));
      case Tree.Arr _, Tree.Text _, Tree.Num _, Tree.Flag _, Tree.Nothing _ -> Optional.empty();
    };
  }

  private static boolean isPlain(List<Tree> items) {
    return items.size() == 2
        && items.getFirst() instanceof Tree.Text
        && items.getLast() instanceof Tree.Num;
  }

  private static To plain(List<Tree> items) {
    return new To(items.getFirst().asText(), (int) items.getLast().asWhole());
  }

  private static Link formed(Tree.Obj obj) {
    return switch (List.copyOf(obj.fields().keySet())) {
      case List<String> keys when keys.equals(List.of("any")) ->
          new AnyOf(obj.list("any").stream().map(Link::must).toList());
      case List<String> keys when keys.getFirst().equals("previous") ->
          new Previous(to(obj.at("previous")), obj.find("first").map(Link::must));
      case List<String> keys when keys.getFirst().equals("last") ->
          new Last(to(obj.at("last")), obj.find("none").map(Link::must));
      case List<String> keys ->
          throw new IllegalArgumentException("no link begins with '" + keys.getFirst() + "'");
    };
  }

  private static Link must(Tree value) {
    return of(value).orElseThrow(() -> new IllegalArgumentException("a link is [node, slot]"));
  }

  private static To to(Tree value) {
    if (must(value) instanceof To to) {
      return to;
    }
    throw new IllegalArgumentException("'previous' and 'last' take [node, slot]");
  }
}
