package cinema.c41.engine.stock;

import java.util.List;
import java.util.Set;

/// Asks the servers of models that are configured, all at once, and no others. They answer in
/// seconds or are [ModelServer.Unusable]; nobody throws.
public interface Stocktaking {
  /// No server is configured.
  Stocktaking NONE =
      new Stocktaking() {
        @Override
        public List<ModelServer> look() {
          return List.of();
        }

        @Override
        public List<Holdings> take(Set<String> nodes) {
          return List.of();
        }
      };

  /// What each is and does right now: quick.
  List<ModelServer> look();

  /// What each has: megabytes are read, so ask once.
  ///
  /// @param nodes the kinds of nodes that graphs will be judged of; of others only the names are
  ///     kept
  List<Holdings> take(Set<String> nodes);
}
