package cinema.c41.base;

import org.jspecify.annotations.Nullable;

/// The one exception of our own: it carries a [Problem], and the foreign cause where there is one.
public final class C41Exception extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// Problems are plain values; exceptions are never serialised here.
  private final transient Problem problem;

  public C41Exception(Problem problem) {
    this(problem, null);
  }

  public C41Exception(Problem problem, @Nullable Throwable cause) {
    super(problem.code() + ": " + problem.what() + " (" + problem.why() + ")", cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
