/// How a picture is framed: the words of a camera report, and everything a board or an image
/// needs to know about what is in front of the lens. Start reading at [Picture].
@NullMarked
package cinema.c41.camera;

import org.jspecify.annotations.NullMarked;
