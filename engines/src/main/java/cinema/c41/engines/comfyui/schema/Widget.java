package cinema.c41.engines.comfyui.schema;

import cinema.c41.base.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// How the value of an input is written when no link brings it.
public sealed interface Widget {
  /// Only a link brings it.
  record None() implements Widget {}

  /// `step` is how the front end moves it; the server does not ask for it.
  record Number(
      boolean whole,
      Optional<BigDecimal> least,
      Optional<BigDecimal> most,
      Optional<BigDecimal> step)
      implements Widget {}

  record Words(boolean multiline) implements Widget {}

  record Toggle() implements Widget {}

  /// One of some values; several of them with `multiple`. `files`: the values are what lies in a
  /// folder of the server, so they are another server's own.
  record Choice(List<Tree> values, boolean multiple, boolean files) implements Widget {
    public Choice {
      values = List.copyOf(values);
    }
  }

  /// A choice of which each value asks for inputs of its own, named `this.theirs`.
  record Fork(SequencedMap<String, List<NodeInput>> options) implements Widget {}

  /// As many inputs as wanted, named `this.image0`, `this.image1`: of `names`, the first `least`
  /// are needed.
  record Growing(NodeInput each, List<String> names, int least) implements Widget {
    public Growing {
      names = List.copyOf(names);
    }
  }

  /// An editor of its own in the front end: a colour, a curve, a box.
  record Special(String type) implements Widget {}
}
