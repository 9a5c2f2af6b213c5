package cinema.c41.delivery;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;

/// What can keep a film from being handed over.
public final class DeliveryProblems {
  private DeliveryProblems() {}

  /// There is not a single clip on the timeline.
  public static Problem nothingToDeliver(String film, String format) {
    return Problem.ofRequest(
        "delivery/nothing-to-deliver",
        "there is no " + format + " of " + film,
        "the cut has no clip, and editing programs refuse an empty sequence",
        new Fix("shoot the film first", "c41 shoot"),
        new Fix("see what the cut holds", "c41 status"));
  }

  /// An editing program finds media by absolute addresses only.
  public static Problem folderNotAbsolute(String folder) {
    return Problem.ofRequest(
        "delivery/folder-not-absolute",
        "the film's folder '" + folder + "' is not absolute",
        "editing programs find media by absolute addresses only",
        Fix.byHand(
            "give the folder from the root of the disk on: /films/last-orders, C:\\films\\…"));
  }
}
