package cinema.c41.script;

/// What somebody says in one go.
///
/// @param parenthetical how it is said, without its brackets; empty when the writer does not say
/// @param text the words as written, with emphasis marks; lines are joined by line feeds
public record Speech(String parenthetical, String text) {}
