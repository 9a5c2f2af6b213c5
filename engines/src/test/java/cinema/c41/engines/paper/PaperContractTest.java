package cinema.c41.engines.paper;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.PaperJob.Bundle;
import cinema.c41.engine.PaperJob.ContactSheet;
import cinema.c41.engine.PaperJob.Entry;
import cinema.c41.engine.PaperJob.Panel;
import cinema.c41.testkit.EngineContract;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PaperContractTest implements EngineContract {
  private static final AssetId STILL = new AssetId(Sha256.of("still"));
  private static final AssetId HUGE = new AssetId(Sha256.of("huge"));

  private final PaperEngine engine = new PaperEngine();

  @TempDir Path assets;

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public EngineJob goodJob() {
    return new ContactSheet("Title", "", List.of(new Panel(STILL, "1A-1", "MCU", "She sits.")));
  }

  @Override
  public EngineJob longJob() {
    return new Bundle(List.of(new Entry("media/huge.mov", HUGE)), List.of());
  }

  @Override
  public EngineJob badJob() {
    return new Bundle(List.of(new Entry("../out.mov", STILL)), List.of());
  }

  @Override
  public Path asset(AssetId id) {
    return assets.resolve(id.equals(HUGE) ? "huge" : "still.png");
  }

  @BeforeEach
  void lay() throws IOException {
    new WritingDesk(assets).still("still", 64, 36, "png");
    // Takes long to read and no room: it is one hole.
    try (var hole = new RandomAccessFile(assets.resolve("huge").toFile(), "rw")) {
      hole.setLength(64L << 30);
    }
  }
}
