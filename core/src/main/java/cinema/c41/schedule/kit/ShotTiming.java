package cinema.c41.schedule.kit;

import cinema.c41.base.Tree;
import cinema.c41.cut.Stock;
import cinema.c41.film.SyncSound;
import cinema.c41.plan.Inputs;
import java.util.List;

/// How long a shot is and what is heard in it: known once its lines are spoken.
public interface ShotTiming {
  Stock stock();

  /// Frames in the cut.
  long length(Inputs inputs);

  /// What is heard in it.
  List<SyncSound> sounds(Inputs inputs);

  /// What both follow from, beside the voices, for keys.
  Tree.Obj timing();

  /// Frames with both handles.
  default long frames(Inputs inputs) {
    return length(inputs) + 2L * stock().handle();
  }

  /// Seconds with both handles.
  default double seconds(Inputs inputs) {
    return stock().rate().seconds(frames(inputs));
  }
}
