package cinema.c41.engines.comfyui;

import cinema.c41.base.Tree;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineJob;
import cinema.c41.testkit.EngineContract;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ComfyContractTest implements EngineContract {
  private final RecordedComfy comfy = RecordedComfy.open();
  private final ComfyEngine engine = Lab.engine(comfy);

  @AfterEach
  void stop() throws IOException {
    comfy.close();
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public EngineJob goodJob() {
    return Lab.slow();
  }

  @Override
  public EngineJob longJob() {
    return Lab.held();
  }

  @Override
  public EngineJob badJob() {
    return Lab.job(Lab.graph().with("9", Lab.node("NopeNode", Tree.obj())));
  }
}
