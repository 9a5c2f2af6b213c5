package cinema.c41.preset.licence;

import cinema.c41.preset.licence.Licence.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where and for whom a film is shown, as far as licences care.
///
/// @param commercial whether anybody is paid for it
/// @param territories ISO 3166 codes, `EU`, or `WORLD`
/// @param revenue what the client earns in a year, at the most of its class; empty when unknown,
///     which is taken as too much
public record Release(boolean commercial, Set<String> territories, Optional<Money> revenue) {
  private static final Set<String> EU =
      Set.of(
          "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
          "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE");

  public Release {
    territories = Set.copyOf(territories);
  }

  /// The rules of a licence that this release breaks.
  public List<Rule> brokenBy(Licence licence) {
    return licence.rules().stream().filter(this::breaks).toList();
  }

  private boolean breaks(Rule rule) {
    return switch (rule) {
      case Rule.NonCommercial _ -> commercial;
      case Rule.Revenue(var most, _) ->
          commercial && revenue.map(earned -> earned.compareTo(most) > 0).orElse(true);
      case Rule.Territories(var without, _) ->
          territories.stream().anyMatch(one -> without.stream().anyMatch(out -> isIn(one, out)));
    };
  }

  /// Whether a territory touches another: all of the world does, and a country of the union.
  private static boolean isIn(String territory, String other) {
    return territory.equals(other)
        || territory.equals("WORLD")
        || (other.equals("EU") && EU.contains(territory))
        || (territory.equals("EU") && EU.contains(other));
  }
}
