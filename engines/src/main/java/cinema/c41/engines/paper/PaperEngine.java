package cinema.c41.engines.paper;

import cinema.c41.engine.Desk;
import cinema.c41.engine.Engine;
import cinema.c41.engine.EngineEvent;
import cinema.c41.engine.EngineJob;
import cinema.c41.engine.InHouse;
import cinema.c41.engine.Offer;
import cinema.c41.engine.PaperJob;
import cinema.c41.engine.Shift;
import cinema.c41.engine.Ticket;
import cinema.c41.engine.Whereabouts;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.util.Version;

/// Writes what is handed over on paper, or as good as: every [PaperJob]. Always there.
public final class PaperEngine implements Engine {
  public static final String NAME = "paper";

  /// Raised whenever the same job gets another form.
  private static final String EDITION = "1";

  private final InHouse work = new InHouse(NAME, PaperEngine::make);

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Offer offer() {
    return new Offer(
        NAME,
        EDITION,
        "paper " + EDITION + " pdfbox " + Version.getVersion(),
        Set.of(
            PaperJob.class,
            PaperJob.Documents.class,
            PaperJob.ContactSheet.class,
            PaperJob.Bundle.class),
        2,
        List.of(),
        List.of());
  }

  @Override
  public void start(Ticket ticket, EngineJob job, Desk desk, Consumer<EngineEvent> events) {
    if (!(job instanceof PaperJob)) {
      throw new IllegalArgumentException("paper does not make " + job);
    }
    work.start(ticket, job, desk, events);
  }

  @Override
  public Whereabouts reattach(Ticket ticket, Desk desk, Consumer<EngineEvent> events) {
    return work.reattach(ticket, events);
  }

  @Override
  public void cancel(Ticket ticket) {
    work.cancel(ticket);
  }

  private static void make(EngineJob job, Shift shift) {
    switch ((PaperJob) job) {
      case PaperJob.Documents documents -> TextFiles.write(documents, shift);
      case PaperJob.ContactSheet sheet -> ContactSheetPdf.write(sheet, shift);
      case PaperJob.Bundle bundle -> ZipBundle.write(bundle, shift);
    }
  }
}
