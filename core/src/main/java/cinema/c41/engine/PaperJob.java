package cinema.c41.engine;

import cinema.c41.asset.AssetId;
import java.util.List;

/// Write documents.
public sealed interface PaperJob extends EngineJob {
  /// Text files as they are. Each is produced under its name as the role.
  record Documents(List<Document> documents) implements PaperJob {
    public Documents {
      documents = List.copyOf(documents);
    }
  }

  /// A text file: UTF-8, as it is.
  record Document(String name, String mediaType, String text) {}

  /// The boards of a film on pages, as a PDF. Produces `sheet`.
  record ContactSheet(String title, String subtitle, List<Panel> panels) implements PaperJob {
    public ContactSheet {
      panels = List.copyOf(panels);
    }
  }

  /// One board: its still (PNG or JPEG), slate, a line of facts (`MCU · push in · 3.2 s`) and what
  /// happens or is said.
  record Panel(AssetId still, String slate, String facts, String text) {}

  /// Files in one ZIP, stored without compression as the otioz format wants. Produces `bundle`.
  record Bundle(List<Entry> entries, List<Document> documents) implements PaperJob {
    public Bundle {
      entries = List.copyOf(entries);
      documents = List.copyOf(documents);
    }
  }

  /// An asset and its path in the ZIP.
  record Entry(String path, AssetId asset) {}
}
