package cinema.c41.preset.licence;

import cinema.c41.base.Tree;
import cinema.c41.preset.licence.Licence.Rule;
import java.util.List;
import java.util.Locale;
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

  /// Parses what people type: `DE`, `EU`, `WORLD`, and `2 M USD`.
  ///
  /// @param territories none means everywhere
  /// @param revenue empty when it is not known
  public static Release parse(boolean commercial, List<String> territories, String revenue) {
    List<String> codes =
        territories.stream().map(one -> one.strip().toUpperCase(Locale.ROOT)).toList();
    for (String code : codes) {
      if (!code.matches("[A-Z]{2}|WORLD")) {
        throw new IllegalArgumentException("territory '" + code + "': DE, US, … or EU or WORLD");
      }
    }
    return new Release(
        commercial,
        codes.isEmpty() ? Set.of("WORLD") : Set.copyOf(codes),
        revenue.isBlank() ? Optional.empty() : Optional.of(Money.parse(revenue)));
  }

  public Tree.Obj tree() {
    return Tree.obj()
        .with("commercial", Tree.flag(commercial))
        .with("territories", Tree.texts(territories.stream().sorted().toList()))
        .with("revenue", revenue.map(Money::toString).orElse(""));
  }

  public static Release from(Tree.Obj tree) {
    return parse(
        tree.at("commercial").asFlag(),
        tree.list("territories").stream().map(Tree::asText).toList(),
        tree.text("revenue"));
  }

  /// The rules of a licence that this release breaks.
  public List<Rule> brokenBy(Licence licence) {
    return licence.rules().stream().filter(this::breaks).toList();
  }

  private boolean breaks(Rule rule) {
    return switch (rule) {
      case Rule.Unchecked _ -> true;
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
