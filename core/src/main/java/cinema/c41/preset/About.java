package cinema.c41.preset;

import java.util.List;

/// What a preset is, for people and for whoever looks for one.
///
/// @param makes what comes out
/// @param task what it does, in one word: `compose`, `edit`, `animate`, `talk`
/// @param family the base model whose LoRAs fit; empty for none
/// @param title a short name
/// @param help what it is good for, in one or two sentences
/// @param notes what one should know: what is unproven, what has superseded it
/// @param substitutes presets to use in its stead, best first
/// @param rank of those that do the same the lowest is taken, when nobody names one
public record About(
    Makes makes,
    String task,
    String family,
    String title,
    String help,
    List<String> notes,
    List<String> substitutes,
    int rank) {
  public About {
    notes = List.copyOf(notes);
    substitutes = List.copyOf(substitutes);
  }

  /// What comes out of a preset.
  public enum Makes {
    IMAGE,
    VIDEO,
    VOICE,
    MUSIC
  }
}
