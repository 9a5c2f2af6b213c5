package cinema.c41.schedule.kit;

import cinema.c41.preset.Preset;
import cinema.c41.preset.Quality;
import cinema.c41.preset.Variant;
import java.util.List;

/// What is taken for a task.
public sealed interface Tool {
  /// A preset and the way to run it.
  ///
  /// @param notices what people should know of the choice, a sentence each: what was not taken and
  ///     why
  record Taken(Task task, Preset preset, Variant variant, Quality quality, List<String> notices)
      implements Tool {
    public Taken {
      notices = List.copyOf(notices);
    }

    /// As people read it: the preset's name and the variant's.
    public String title() {
      return preset.id() + " " + variant.name();
    }
  }

  /// Nothing can be taken.
  record Missing(String why) implements Tool {}
}
