package cinema.c41.schedule.kit;

import java.util.List;

/// How a shot is made with presets.
public sealed interface Way {
  /// A first frame in which somebody begins to speak.
  ///
  /// @param speaker their name, as in the screenplay
  /// @param lines the places of their lines in the shot, from 0
  record Talking(Tool.Taken compose, Tool.Taken talk, String speaker, List<Integer> lines)
      implements Way {
    public Talking {
      lines = List.copyOf(lines);
    }
  }

  /// A first frame that begins to move.
  record Moving(Tool.Taken compose, Tool.Taken animate) implements Way {}

  /// A moving picture from words.
  record Whole(Tool.Taken shoot) implements Way {}
}
