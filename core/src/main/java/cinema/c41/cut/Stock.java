package cinema.c41.cut;

import cinema.c41.base.FrameRate;
import cinema.c41.base.FrameSize;
import cinema.c41.base.Tree;

/// What a film is shot on.
///
/// @param handle spare frames before and after every shot, for the editor
public record Stock(FrameSize size, FrameRate rate, int handle) {
  public Stock {
    if (handle < 0 || handle > 240) {
      throw new IllegalArgumentException("handles of " + handle + " frames");
    }
  }

  public Tree.Obj tree() {
    return Tree.obj()
        .with("size", size.toString())
        .with("rate", rate.fraction())
        .with("handle", handle);
  }
}
