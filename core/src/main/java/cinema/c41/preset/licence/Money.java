package cinema.c41.preset.licence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An amount in whole US dollars: licences and budgets are compared in one currency.
public record Money(long dollars) implements Comparable<Money> {
  private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(k|M|bn)? ?USD");

  public Money {
    if (dollars < 0) {
      throw new IllegalArgumentException(dollars + " USD is less than nothing");
    }
  }

  /// Parses `10 M USD`, `250 k USD`, `1000 USD`.
  public static Money parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    if (!written.matches()) {
      throw new IllegalArgumentException("an amount is like '10 M USD', not '" + text + "'");
    }
    double factor =
        switch (String.valueOf(written.group(2))) {
          case "k" -> 1e3;
          case "M" -> 1e6;
          case "bn" -> 1e9;
          default -> 1;
        };
    return new Money(Math.round(Double.parseDouble(written.group(1)) * factor));
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(dollars, other.dollars);
  }

  @Override
  public String toString() {
    if (dollars >= 1_000_000) {
      return String.format(Locale.ROOT, "%s M USD", brief(dollars / 1e6));
    }
    return dollars + " USD";
  }

  private static String brief(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
