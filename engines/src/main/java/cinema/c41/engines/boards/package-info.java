/// Animated storyboards: shots drawn in ink and wash, with people who speak and a camera that
/// moves, long before anything is filmed. This package stages a shot and shoots it; how things are
/// drawn lies below it. Start reading at [BoardsEngine], then [BoardFilm].
@NullMarked
package cinema.c41.engines.boards;

import org.jspecify.annotations.NullMarked;
