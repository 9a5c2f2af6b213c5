package cinema.c41.schedule.kit;

import java.util.List;

/// How a shot is made with presets.
public sealed interface Way {
  /// What it is made with, in order: what makes it move is the last.
  List<Tool.Taken> tools();

  /// A first frame in which somebody begins to speak.
  ///
  /// @param speaker their name, as in the screenplay
  /// @param lines the places of their lines in the shot, from 0
  record Talking(Tool.Taken compose, Tool.Taken talk, String speaker, List<Integer> lines)
      implements Way {
    public Talking {
      lines = List.copyOf(lines);
    }

    @Override
    public List<Tool.Taken> tools() {
      return List.of(compose, talk);
    }
  }

  /// A first frame in which two people speak, one after the other.
  record Conversing(Tool.Taken compose, Tool.Taken talk, Duet duet) implements Way {
    @Override
    public List<Tool.Taken> tools() {
      return List.of(compose, talk);
    }
  }

  /// A first frame that begins to move.
  record Moving(Tool.Taken compose, Tool.Taken animate) implements Way {
    @Override
    public List<Tool.Taken> tools() {
      return List.of(compose, animate);
    }
  }

  /// A moving picture from words.
  record Whole(Tool.Taken shoot) implements Way {
    @Override
    public List<Tool.Taken> tools() {
      return List.of(shoot);
    }
  }
}
