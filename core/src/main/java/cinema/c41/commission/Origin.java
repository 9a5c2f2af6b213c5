package cinema.c41.commission;

/// What something was made of.
///
/// @param parent the name of a piece
public record Origin(PieceName parent, Relation relation) {}
