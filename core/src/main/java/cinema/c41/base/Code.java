package cinema.c41.base;

/// The stable name of a kind of problem, such as `run/step-failed`. It is also the path of its
/// page, `docs/errors/run/step-failed.md`.
public record Code(String area, String name) {
  public Code {
    requireDashed(area);
    requireDashed(name);
  }

  /// Parses `area/name`.
  public static Code parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a code is area/name, not '" + text + "'");
    }
    return new Code(text.substring(0, slash), text.substring(slash + 1));
  }

  /// Where this kind of problem is explained, relative to the project's root.
  public String page() {
    return "docs/errors/" + this + ".md";
  }

  @Override
  public String toString() {
    return area + "/" + name;
  }

  private static void requireDashed(String word) {
    if (!word.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + word + "' is not lower-dash");
    }
  }
}
