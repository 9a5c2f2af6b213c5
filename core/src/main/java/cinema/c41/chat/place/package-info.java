/// Where and when something plays, in English and German words. Start reading at [PlaceWords] and
/// [TimeWords].
@NullMarked
package cinema.c41.chat.place;

import org.jspecify.annotations.NullMarked;
