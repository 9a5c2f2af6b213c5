package cinema.c41.production.pieces;

import cinema.c41.asset.Asset;
import cinema.c41.base.FrameSize;
import cinema.c41.commission.Piece;
import java.util.Optional;

/// Something that was given to be worked on.
///
/// @param setting that it is for; empty for the first that takes it
/// @param word what it was called
/// @param piece the piece that it is, if it is one
/// @param size of a picture, where it can be told
record Material(
    String setting, String word, Asset asset, Optional<Piece> piece, Optional<FrameSize> size) {}
