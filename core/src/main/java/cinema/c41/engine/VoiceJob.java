package cinema.c41.engine;

/// Speak a line. Produces `voice`, an `audio/wav` (48 kHz, mono, 16 bit) with the facts `samples`
/// (its length at 48 kHz), `silent` (there was nothing to say) and `phones`, a list of
/// `[sound, end in seconds]` (see [cinema.c41.camera.Phone]).
///
/// @param text raw, as in the screenplay, emphasis marks included
/// @param direction the parenthetical without its brackets: `dry`, `whispering`; empty when none
/// @param language ISO 639-1
/// @param voice a voice's id, from the engine's offer
/// @param pitch how much higher than the voice's own, as a factor: 1.0 is unchanged
/// @param pace how much faster, as a factor
public record VoiceJob(
    String text, String direction, String language, String voice, double pitch, double pace)
    implements EngineJob {}
