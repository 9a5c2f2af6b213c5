package cinema.c41.engines.comfyui;

import java.time.Duration;

/// Whether a server that does not know a job any more was there all the time. Then somebody has
/// taken the job out; otherwise the server has started again and lost it.
///
/// Only the WebSocket can tell: a server starts again between two looks, and the end of a
/// connection is not always told. So the server must answer once more after the job was missed,
/// over the connection that was open when the job was there. Owned by the thread of one job.
final class Alibi {
  private final Hearing hearing;
  private final Duration patience;

  /// The connection that was open when the job was there, or 0.
  private int witness;

  /// How often in a row the job was missed.
  private int missed;

  /// How often the server was asked for a sign of life before that.
  private long asked;

  private long since;

  /// @param patience how long a server may think about a sign of life
  Alibi(Hearing hearing, Duration patience) {
    this.hearing = hearing;
    this.patience = patience;
  }

  enum Finding {
    /// Time will tell.
    UNDECIDED,
    /// It was there all the time.
    THERE,
    /// It was not, or nobody can say so.
    AWAY,
    /// It says nothing, though the connection has not ended: that one is dead.
    SILENT
  }

  /// The job is there, and so is the server.
  void seen() {
    missed = 0;
    witness = hearing.line();
  }

  /// The job is not expected to be there: it has yet to be handed in.
  void none() {
    missed = 0;
    witness = 0;
  }

  /// The job is not there. One look may fall between two chairs; two do not.
  Finding missed() {
    missed++;
    if (missed == 1) {
      asked = hearing.pings();
      since = System.nanoTime();
    }
    boolean same = witness != 0 && witness == hearing.line();
    hearing.tend(false);
    if (missed < 2) {
      return Finding.UNDECIDED;
    }
    return same ? ofTheSame() : Finding.AWAY;
  }

  private Finding ofTheSame() {
    if (hearing.hasAnswered(asked)) {
      return Finding.THERE;
    }
    boolean late = System.nanoTime() - since > patience.toNanos();
    return late ? Finding.SILENT : Finding.UNDECIDED;
  }
}
