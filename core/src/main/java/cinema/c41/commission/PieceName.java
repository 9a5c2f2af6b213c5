package cinema.c41.commission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people call a piece: `p12-3` is take 3 of commission 12; `p12-3/real` is what its pass
/// `real` made. The last pass needs no name.
///
/// @param pass lower-dash
public record PieceName(int commission, int take, String pass) implements Comparable<PieceName> {
  /// The pass of a commission that has only one.
  public static final String ONLY = "only";

  private static final Pattern WRITTEN =
      Pattern.compile("p(\\d{1,9})-(\\d{1,9})(?:/([a-z0-9-]+))?");
  private static final Pattern COMMISSION = Pattern.compile("p(\\d{1,9})");

  public PieceName {
    if (commission < 1 || take < 1) {
      throw new IllegalArgumentException("commissions and takes are counted from 1");
    }
  }

  /// What somebody typed.
  ///
  /// @param pass empty for the last one
  public record Typed(int commission, int take, String pass) {}

  /// Reads `p12-3`, `P12-3/real`; empty when it is no such name.
  public static Optional<Typed> typed(String text) {
    Matcher written = WRITTEN.matcher(plain(text));
    return written.matches()
        ? Optional.of(
            new Typed(
                Integer.parseInt(written.group(1)),
                Integer.parseInt(written.group(2)),
                Optional.ofNullable(written.group(3)).orElse("")))
        : Optional.empty();
  }

  /// Reads `p12`; empty when it is no such name.
  public static Optional<Integer> typedCommission(String text) {
    Matcher written = COMMISSION.matcher(plain(text));
    return written.matches() ? Optional.of(Integer.parseInt(written.group(1))) : Optional.empty();
  }

  /// Parses what [#toString] prints.
  public static PieceName parse(String text) {
    Typed typed =
        typed(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no piece"));
    return new PieceName(
        typed.commission(), typed.take(), typed.pass().isEmpty() ? ONLY : typed.pass());
  }

  /// What people call a commission.
  public static String commission(int number) {
    return "p" + number;
  }

  @Override
  public int compareTo(PieceName other) {
    int byCommission = Integer.compare(commission, other.commission);
    return byCommission != 0 ? byCommission : Integer.compare(take, other.take);
  }

  @Override
  public String toString() {
    String name = commission(commission) + "-" + take;
    return pass.equals(ONLY) ? name : name + "/" + pass;
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
