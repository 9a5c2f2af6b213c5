package cinema.c41.commission;

import cinema.c41.preset.Request;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One preset run on the way to a piece.
///
/// @param name lower-dash, unique in its take; [PieceName#ONLY] when there is no other
/// @param title for people: `Photo-real pass`
/// @param request complete, but for what comes from earlier passes
/// @param takes setting of the preset → the earlier pass whose piece it gets
/// @param origin the piece of another commission that it is made of, if it is
public record Pass(
    String name,
    String title,
    Request request,
    Map<String, String> takes,
    Optional<Origin> origin) {
  public Pass {
    takes = Collections.unmodifiableMap(new TreeMap<>(takes));
  }
}
