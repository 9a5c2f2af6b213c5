package cinema.c41.camera;

/// One sound of speech: ARPABET in lower case without stress (`aa`, `m`, `sh`), `pau` for silence,
/// and when it ends, in seconds from the start of the line.
public record Phone(String sound, double end) {}
