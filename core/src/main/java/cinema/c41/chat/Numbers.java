package cinema.c41.chat;

import java.math.BigDecimal;

/// Numbers as people write them.
final class Numbers {
  private Numbers() {}

  /// `20` for 20.0, `7.5` for 7.5.
  static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
