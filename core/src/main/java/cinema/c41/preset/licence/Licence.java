package cinema.c41.preset.licence;

import java.util.List;

/// What somebody who gives a model away asks in return.
///
/// @param id lower-dash, as models name it
/// @param attribution what must be said where the work is shown; empty for nothing
/// @param note what a person should know before relying on it; empty for nothing
public record Licence(
    String id, String title, String url, List<Rule> rules, String attribution, String note) {
  public Licence {
    rules = List.copyOf(rules);
  }

  /// Something the licence forbids, with the words that say so.
  public sealed interface Rule {
    String clause();

    /// Nobody has looked yet what it allows, so it allows nothing.
    record Unchecked(String clause) implements Rule {}

    /// Not for money.
    record NonCommercial(String clause) implements Rule {}

    /// Not for whom earns more than this in a year.
    record Revenue(Money most, String clause) implements Rule {}

    /// Not in these territories: ISO 3166 codes, or `EU`.
    record Territories(List<String> without, String clause) implements Rule {
      public Territories {
        without = List.copyOf(without);
      }
    }
  }
}
