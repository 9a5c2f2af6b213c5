package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import java.nio.file.Path;

/// What a job has to work with: the assets it reads, and a folder of its own to write in. Whatever
/// is in the folder when the job has ended, and was not produced, is thrown away.
public interface Desk {
  /// The file that holds an asset, for reading only.
  Path asset(AssetId id);

  /// The folder of this job, empty at the start.
  Path folder();
}
