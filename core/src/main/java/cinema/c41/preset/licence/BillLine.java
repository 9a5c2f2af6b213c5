package cinema.c41.preset.licence;

/// A model in a film's bill: what was used, under which licence, and what must be said.
///
/// @param work the file, or the node pack
/// @param attribution empty when nothing must be said
public record BillLine(String work, String licence, String url, String attribution) {}
