package cinema.c41.preset;

/// Nodes that a server does not have by itself.
///
/// @param repository a git URL
/// @param commit the one whose nodes the graphs were checked against
/// @param note what one should know before installing it; empty for nothing
public record NodePack(
    String id, String title, String repository, String commit, String licence, String note) {}
