package cinema.c41.bench;

/// Prints a bar: what was measured, what it should be, and whether it is.
final class Report {
  private Report() {}

  static void line(String what, String figure) {
    System.out.printf("%-58s %s%n", what, figure);
  }

  static void atMost(String what, double value, double bar, String unit) {
    judge(what, "%.2f %s (bar ≤ %.2f)".formatted(value, unit, bar), value <= bar);
  }

  static void atLeast(String what, double value, double bar, String unit) {
    judge(what, "%.2f %s (bar ≥ %.2f)".formatted(value, unit, bar), value >= bar);
  }

  private static void judge(String what, String figure, boolean held) {
    System.out.printf("%-58s %-34s %s%n", what, figure, held ? "held" : "MISSED");
  }
}
