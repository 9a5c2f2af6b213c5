package cinema.c41.film;

import java.util.List;

/// What taught machines had to do with a take, and what is owed for it.
///
/// @param parts what was made by a preset on the way to the take, in order; empty for a board
/// @param credits what was used, each once
/// @param quality `draft`, `look` or `final`; empty for a board
/// @param draft the slate of the take that this one is the final of; empty for none
public record Origin(List<Part> parts, List<Credit> credits, String quality, String draft) {
  /// Drawn by rules alone.
  public static final Origin DRAWN = new Origin(List.of(), List.of(), "", "");

  public Origin {
    parts = List.copyOf(parts);
    credits = List.copyOf(credits);
  }

  /// Something on the way to a take.
  ///
  /// @param task `compose`, `animate`, `talk`
  /// @param preset its name and the variant's
  /// @param words what it was told
  public record Part(String task, String preset, String words) {}

  /// A model, or nodes, that were used.
  ///
  /// @param attribution what must be said where the film is shown; empty for nothing
  public record Credit(String work, String licence, String url, String attribution) {}

  /// Whether a trained model made any of it.
  public boolean isTrained() {
    return !parts.isEmpty();
  }

  /// Whether it was made to be shown.
  public boolean isFinal() {
    return quality.equals("final");
  }

  public Origin withDraft(String slate) {
    return new Origin(parts, credits, quality, slate);
  }
}
