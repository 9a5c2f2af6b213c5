package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import cinema.c41.base.Tree;
import java.nio.file.Path;

/// One job at work inside this process: where it reads and writes, and whom it tells.
public interface Shift {
  /// The file that holds an asset, for reading only.
  Path asset(AssetId id);

  /// A file of this job's own folder.
  Path file(String name);

  /// Tells how much is done, from 0 to 1.
  void progress(double fraction);

  /// Shows what the work looks like so far.
  default void preview(byte[] image, String mediaType) {}

  /// Hands over a complete file of the job's folder.
  void produce(String role, Path file, String mediaType, Tree.Obj facts);

  /// Ends the job here when somebody has asked for that; call it often.
  void checkCancelled();

  /// What to do, once and from another thread, when somebody asks the job to end: kill the child,
  /// close the stream.
  void onCancel(Runnable stop);
}
