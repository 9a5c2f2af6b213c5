package cinema.c41.engines.ffmpeg;

import cinema.c41.asset.AssetId;
import cinema.c41.base.FrameRate;
import cinema.c41.base.Sha256;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.PostJob.Codec;
import cinema.c41.engine.PostJob.Conform;
import cinema.c41.engine.PostJob.RoomTone;
import cinema.c41.engines.ffmpeg.program.Ffmpeg;
import cinema.c41.engines.ffmpeg.program.FfmpegSearch;
import cinema.c41.testkit.EngineContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@ParameterizedClass
@MethodSource("cinema.c41.engines.ffmpeg.program.Ffmpegs#all")
class FfmpegContractTest implements EngineContract {
  private static final AssetId NO_VIDEO = new AssetId(Sha256.of("no video"));

  private final FfmpegEngine engine;

  @TempDir Path assets;

  FfmpegContractTest(Ffmpeg ffmpeg) {
    var program = Optional.of(ffmpeg.program());
    this.engine =
        new FfmpegEngine(
            new FfmpegSearch(program, "", Path.of("nowhere"), Path.of("target", "ffmpeg")));
  }

  @Override
  public Engine engine() {
    return engine;
  }

  @Override
  public EngineJob goodJob() {
    return new RoomTone("rain", 24_000, 7);
  }

  @Override
  public EngineJob longJob() {
    return new RoomTone("sea", 4L * 3600 * 48_000, 7);
  }

  @Override
  public EngineJob badJob() {
    return new Conform(NO_VIDEO, 0, 24, Footage.SMALL, FrameRate.FPS_24, Codec.H264);
  }

  @Override
  public Path asset(AssetId id) {
    return assets.resolve("asset");
  }

  @BeforeEach
  void lay() throws IOException {
    Files.writeString(assets.resolve("asset"), "this is no video");
  }
}
