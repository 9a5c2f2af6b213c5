package cinema.c41.testkit;

import cinema.c41.base.Fix;
import cinema.c41.base.Problem;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineJob;

/// The fake keeps the promises of the real ones.
class FakeEngineTest implements EngineContract {
  private final FakeEngine fake =
      new FakeEngine(3)
          .hangs("long")
          .fails("bad", Problem.ofRequest("test/bad", "bad", "told so", Fix.byHand("mend it")));

  @Override
  public Engine engine() {
    return fake;
  }

  @Override
  public EngineJob goodJob() {
    return FakeEngine.job("good", "text");
  }

  @Override
  public EngineJob longJob() {
    return FakeEngine.job("long", "text");
  }

  @Override
  public EngineJob badJob() {
    return FakeEngine.job("bad", "text");
  }
}
