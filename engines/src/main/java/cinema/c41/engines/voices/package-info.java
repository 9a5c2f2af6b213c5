/// Offline speech: lines become recordings, with the time at which every sound ends. Who speaks is
/// found out on this machine; what can be heard of a direction is decided here. Start reading at
/// [VoicesEngine] and [Reading].
@NullMarked
package cinema.c41.engines.voices;

import org.jspecify.annotations.NullMarked;
