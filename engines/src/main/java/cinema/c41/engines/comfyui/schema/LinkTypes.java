package cinema.c41.engines.comfyui.schema;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// What may travel over a link: one type, several of which any will do (`IMAGE,MASK`), or
/// anything (`*`).
public record LinkTypes(Set<String> names) {
  /// The type of every choice, whatever its values are.
  static final LinkTypes COMBO = new LinkTypes(Set.of("COMBO"));

  /// A type that is only known once the graph is wired; the server does not check it either.
  private static final String MATCHED = "COMFY_MATCHTYPE_V3";

  public LinkTypes {
    names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
  }

  /// Reads `IMAGE`, `IMAGE,MASK` or `*`.
  public static LinkTypes parse(String text) {
    return new LinkTypes(
        Arrays.stream(text.split(","))
            .map(String::strip)
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  /// Whether anything may travel.
  public boolean any() {
    return names.contains("*") || names.contains(MATCHED);
  }

  /// Whether what one side gives can be what the other takes, as the server judges it.
  public boolean meets(LinkTypes other) {
    return any() || other.any() || !Collections.disjoint(names, other.names);
  }

  @Override
  public String toString() {
    return any() ? "anything" : String.join(" or ", names);
  }
}
