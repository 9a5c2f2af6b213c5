package cinema.c41.plan;

import cinema.c41.base.Sha256;
import cinema.c41.base.Tree;
import java.util.List;

/// The key of a step: the hash of everything that makes its result.
public final class StepKey {
  private StepKey() {}

  /// @param fingerprint of the engine; empty when nothing but thinking is needed
  /// @param needs the keys of the steps whose results go in, in the recipe's order
  public static Sha256 of(Recipe recipe, String fingerprint, List<Sha256> needs) {
    return Sha256.of(
        Tree.obj()
            .with("spec", recipe.spec())
            .with("engine", fingerprint)
            .with("needs", Tree.texts(needs.stream().map(Sha256::hex).toList())));
  }
}
