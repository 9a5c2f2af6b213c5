package cinema.c41.run;

import cinema.c41.testkit.JournalContract;
import cinema.c41.testkit.MemoryJournal;

class MemoryJournalTest implements JournalContract {
  private final MemoryJournal journal = new MemoryJournal();

  @Override
  public Journal journal() {
    return journal;
  }
}
