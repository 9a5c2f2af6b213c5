package cinema.c41.engines.boards;

import cinema.c41.base.Fix;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Problem;

/// What can go wrong with a board.
public final class BoardProblems {
  private BoardProblems() {}

  /// The layers of a shot that large do not fit into an ordinary heap.
  public static Problem tooLarge(FrameSize size) {
    return Problem.ofRequest(
        "boards/too-large",
        "boards are not drawn at " + size,
        "a shot is drawn in several layers larger than the frame, which takes more memory than C41"
            + " allows itself above 3840x2160",
        new Fix("draw the boards smaller; the cut is scaled to the delivery's size", "c41 config"),
        Fix.byHand("set the stock's size to 1280x720, 1920x1080 or at most 3840x2160"));
  }
}
