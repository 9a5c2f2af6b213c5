package cinema.c41.camera;

/// Where and when a scene plays, in the words of its heading (any language): `BAKERY`, inside,
/// `DAWN`. Boards suggest a set from the words.
public record Place(String words, boolean interior, String time) {}
