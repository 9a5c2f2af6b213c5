/// Places in three dimensions: the lens they are seen through, the stage that draws solids in
/// perspective, and what a set is. Metres; x to the right, y up from the floor, z away from the
/// audience; the people of a scene stand around the origin. Start reading at [Stage].
@NullMarked
package cinema.c41.engines.boards.set;

import org.jspecify.annotations.NullMarked;
