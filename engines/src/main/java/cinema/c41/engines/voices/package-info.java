/// Offline speech: lines become recordings, with the time at which every sound ends. Who speaks is
/// found out on this machine. What the text says of pauses and ways of speaking is read in
/// `text`, what is done to recordings in `sound`. Start reading at [VoicesEngine] and [Reading].
@NullMarked
package cinema.c41.engines.voices;

import org.jspecify.annotations.NullMarked;
