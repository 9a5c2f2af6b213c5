package cinema.c41.breakdown;

import cinema.c41.breakdown.action.Deed;
import java.util.List;

/// What a scene consists of, in order.
sealed interface Moment permits Moment.Action, Moment.Noted, Talk {
  /// A piece of action.
  record Action(Deed deed) implements Moment {}

  /// What a shot note asks for, with the action and the speech that belong to it.
  ///
  /// @param line where the note stands
  record Noted(ShotNote note, int line, Deed deed, List<Turn> turns) implements Moment {
    public Noted {
      turns = List.copyOf(turns);
    }
  }
}
