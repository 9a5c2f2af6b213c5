package cinema.c41.plan;

/// What the steps before made, as far as a step needs it.
@FunctionalInterface
public interface Inputs {
  /// What a step made that this one needs. Asking for any other step is a bug.
  Made made(StepId step);
}
