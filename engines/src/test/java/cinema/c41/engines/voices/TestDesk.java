package cinema.c41.engines.voices;

import cinema.c41.asset.AssetId;
import cinema.c41.engine.Desk;
import java.nio.file.Path;

/// The desk of somebody who only speaks: there are no assets on it.
record TestDesk(Path folder) implements Desk {
  @Override
  public Path asset(AssetId id) {
    throw new IllegalStateException("voices read nothing");
  }
}
