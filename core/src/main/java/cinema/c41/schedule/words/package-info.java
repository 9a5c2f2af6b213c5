/// What a shot looks and sounds like, in words: for models, and for whoever chooses a sound.
@NullMarked
package cinema.c41.schedule.words;

import org.jspecify.annotations.NullMarked;
