package cinema.c41.schedule.kit;

import java.util.Optional;

/// How a shot is made with presets, to the film's rate.
///
/// @param smoothing empty when the rate is reached by repeating and dropping frames
public record Method(Way way, Optional<Smoothing> smoothing) {}
