package cinema.c41.preset.own;

import java.util.List;

/// Something that may be set in a workflow.
///
/// @param name what its maker calls it, or what it is guessed to be: `prompt`, `First Frame`
/// @param label for people
/// @param places all get the value; in a text with `{{name}}` only that is replaced
public record Found(String name, String label, List<Place> places, Basis basis) {
  public Found {
    places = List.copyOf(places);
  }

  /// How it was found.
  public enum Basis {
    TITLE("a title"),
    APP_MODE("App mode"),
    PLACEHOLDER("{{name}} in a text"),
    /// By how the graph is wired; whoever knows the workflow has to confirm it.
    GUESS("a guess"),
    CONFIRMED("a guess, confirmed"),
    CHOSEN("chosen by you");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
