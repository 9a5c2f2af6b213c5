package cinema.c41.doors.cli;

import cinema.c41.engine.stock.ModelServer;
import cinema.c41.preset.PresetLibrary;
import cinema.c41.preset.check.StockCheck;
import java.util.List;
import java.util.Optional;

/// The ComfyUI servers of the house. Nobody is asked anything before a method says so.
public interface Servers {
  /// Those that are configured, in their order.
  List<Entry> configured();

  /// Asks all that are configured what they are and do.
  List<ModelServer> look();

  /// Asks one that need not be configured.
  ModelServer look(Entry entry);

  /// Holds presets against what the servers have; they are asked with the first question.
  StockCheck check(PresetLibrary library);

  /// What a server would be called that is to be added. One that is at this address already is
  /// answered as it is.
  ///
  /// @throws cinema.c41.base.C41Exception when it is no address, or the name is another's
  Entry plan(Optional<String> name, String address);

  /// Writes it into the configuration.
  Written add(Entry entry);

  /// Takes it out of the configuration.
  ///
  /// @throws cinema.c41.base.C41Exception when it is not in there
  Written remove(String name);

  /// A server as it is configured: `gpu0`, `http://127.0.0.1:8188`.
  record Entry(String name, String address) {}

  /// @param file where it is written
  /// @param winner what wins over the file all the same; empty when nothing does
  record Written(String file, String winner) {}
}
