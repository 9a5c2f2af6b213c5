/// Pictures, clips and music that are ordered without a screenplay: what somebody wants in the
/// words they typed, understood with the presets that are there, and made. Doors call it by
/// [cinema.c41.production.Studio]. Start reading at [CommissionWish], then [CommissionDesk].
@NullMarked
package cinema.c41.production.pieces;

import org.jspecify.annotations.NullMarked;
